import { readFileSync } from 'node:fs';
import type { Answer } from '@segur/shared';
import { engine } from '../support/catalogue.ts';
import { type EvalQuestion, judge, mentions, type Verdict } from './judge.ts';

/** The day questions are asked on when they name none. */
export const ASKED_ON = '2026-11-23';

export interface ArticleFact {
  id: string;
  article: string;
  line: number;
  fact: string;
  question: string;
  lang?: 'fr' | 'en';
  asOf?: string;
  values: (string | number)[];
}

const read = <T>(file: string): T[] =>
  readFileSync(new URL(file, import.meta.url), 'utf8')
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line) as T);

export const evalQuestions = (): EvalQuestion[] => read<EvalQuestion>('./questions.jsonl');
export const articleFacts = (): ArticleFact[] => read<ArticleFact>('./article-facts.jsonl');

export function evaluate(
  questions: readonly EvalQuestion[],
): { question: EvalQuestion; answer: Answer; verdict: Verdict }[] {
  return questions.map((question) => {
    const answer = engine().ask({
      question: question.question,
      asOf: question.asOf ?? ASKED_ON,
      context: question.context,
      ...(question.lang ? { lang: question.lang } : {}),
    });
    return { question, answer, verdict: judge(question, answer) };
  });
}

/** Whether the question of a fact surfaces every one of its values. */
export function surfaces(fact: ArticleFact): { answer: Answer; missing: (string | number)[] } {
  const answer = engine().ask({ question: fact.question, asOf: fact.asOf ?? ASKED_ON, lang: fact.lang ?? 'fr' });
  const shown = `${answer.text}\n${answer.facts.map((f) => `${f.value}\n${f.display}`).join('\n')}`;
  return {
    answer,
    missing: answer.status === 'answered' ? fact.values.filter((v) => !mentions(shown, v)) : fact.values,
  };
}
