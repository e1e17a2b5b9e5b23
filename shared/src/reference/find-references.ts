import type { Catalogue, Found } from '../catalogue/catalogue.ts';

/** A reference found in free text: where, as written, and what it designates (nothing when unknown). */
export interface TextReference {
  /** Offset of the first character, in UTF-16 units. */
  start: number;
  end: number;
  text: string;
  /** One name per requirement; a range gives several. */
  names: string[];
  found: Found[];
}

/** Domains of the wave-1 REM; a word followed by a number is a reference only after one of these. */
const DOMAINS = 'ANN|ApCV|BIO|DMP|DOC|ERGO|INS|MSS|PORT|PSC|TBB|ePresc';
const PREFIX = '(?:(?:SC|LGC|EXI?)[ ._-]?)?';
const MODERN = `${PREFIX}[A-Za-z]{2,8}(?:[/ ._-]|\\s)?va\\d[. _-]?\\d{1,2}(?:\\.\\d{1,2}){0,2}`;
const OLD = `${PREFIX}(?:${DOMAINS})[ ._/-]?\\d{1,2}(?:\\.\\d{1,2}){0,2}`;
const RANGE = '(?:\\s?(?:\\.\\.|…|–|à|to)\\s?(?:va\\d\\.)?(\\d{1,2}))?';
const PATTERN = new RegExp(`(?<![\\p{L}\\d/._@-])(${MODERN}|${OLD})${RANGE}(?![\\p{L}\\d]|\\.\\d)`, 'giu');

/**
 * Finds every requirement, scenario and proof named in a text, whatever the spelling: `INS/va1.53`, `INS.37`,
 * `ins 37`, `LGC.INS.37`, `SC.INS/va1.53`, `INS/va1.53..55`. Never throws; linear in the text's length.
 */
export function findReferences(catalogue: Catalogue, text: string): TextReference[] {
  const references: TextReference[] = [];
  for (const match of text.matchAll(PATTERN)) {
    const [whole, first = '', last] = match;
    const names = last === undefined ? [first] : expandRange(first, last);
    references.push({
      start: match.index,
      end: match.index + whole.length,
      text: whole,
      names,
      found: names.flatMap((name) => catalogue.find(name)),
    });
  }
  return references;
}

/** A range is at most a domain long; beyond, only its two ends are kept. */
const MAX_RANGE = 99;

function expandRange(first: string, last: string): string[] {
  const match = /^(.*?)(\d{1,2})$/u.exec(first);
  const from = Number(match?.[2]);
  const to = Number(last);
  if (!match || !(from < to) || to - from > MAX_RANGE) return [first];
  return Array.from({ length: to - from + 1 }, (_, i) => `${match[1]}${String(from + i).padStart(2, '0')}`);
}
