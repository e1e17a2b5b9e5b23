import { STOP_WORDS } from '../../shared/src/search/stop-words.ts';

export interface SearchQuestion {
  id: string;
  question: string;
  answers: string[];
  set: 'tune' | 'held';
  lang: 'fr' | 'en';
}

export interface Quality {
  hit1: number;
  hit3: number;
  hit5: number;
  mrr: number;
}

/** Shares (0 to 1) of questions whose right requirement comes first, within 3, within 5; and the mean reciprocal rank. */
export function measure(questions: readonly SearchQuestion[], search: (question: string) => string[]): Quality {
  const ranks = questions.map(({ question, answers }) => search(question).findIndex((id) => answers.includes(id)) + 1);
  const within = (k: number) => ranks.filter((r) => r > 0 && r <= k).length / ranks.length;
  const mrr = ranks.reduce((sum, r) => sum + (r > 0 ? 1 / r : 0), 0) / ranks.length;
  return { hit1: within(1), hit3: within(3), hit5: within(5), mrr: Math.round(mrr * 1000) / 1000 };
}

export const withoutAccents = (text: string): string => text.normalize('NFD').replace(/\p{M}/gu, '');

/** The longest content word with two neighbouring letters in its middle swapped: the commonest slip of the hand. */
export function typo(text: string): string {
  const words = [...text.matchAll(/\p{L}{5,}/gu)].filter(([w]) => !STOP_WORDS.has(withoutAccents(w.toLowerCase())));
  const longest = words.sort((a, b) => b[0].length - a[0].length)[0];
  if (!longest) return text;
  const word = longest[0];
  const at = Math.floor(word.length / 2);
  const swapped = word.slice(0, at - 1) + word[at] + word[at - 1] + word.slice(at + 1);
  return text.slice(0, longest.index) + swapped + text.slice(longest.index + word.length);
}
