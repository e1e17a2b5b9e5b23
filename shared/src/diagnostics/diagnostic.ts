import type { Text } from '../schema/text.ts';
import type { DiagnosticCode } from './codes.ts';

/** Something wrong in a file: where, what was expected, and how to mend it. Lines and columns start at 1. */
export interface Diagnostic {
  code: DiagnosticCode;
  severity: 'error' | 'warning';
  file: string;
  line: number;
  column: number;
  message: Text;
}

/** `file:line:column severity code message`, one line, as editors and CI read it. */
export function formatDiagnostic(diagnostic: Diagnostic, lang: keyof Text): string {
  const { file, line, column, code } = diagnostic;
  const severity = { fr: { error: 'erreur', warning: 'attention' }, en: { error: 'error', warning: 'warning' } }[lang][
    diagnostic.severity
  ];
  return `${file}:${line}:${column} ${severity} ${code} ${diagnostic.message[lang]}`;
}
