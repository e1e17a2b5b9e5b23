import type { Catalogue } from '../catalogue/catalogue.ts';
import type { Lang } from '../schema/text.ts';
import type { Answer, Draft, Memory, Question } from './answer.ts';
import { displayMoment } from './dates.ts';
import { SAY } from './say.ts';

/** Adds what every answer carries: sources shown in the text and as data, edition, memory. */
export function finish(
  catalogue: Catalogue,
  question: Question,
  lang: Lang,
  asOf: string,
  draft: Draft,
  memory: Memory,
): Answer {
  const sources = [...new Set(draft.sourceIds ?? [])].flatMap((id) => {
    const source = catalogue.source(id);
    if (!source) return [];
    const { title, url, date, kind } = source;
    return [{ id, title, ...(url ? { url } : {}), ...(date ? { date } : {}), kind }];
  });
  const cited =
    sources.length > 0
      ? `\n${SAY.sources[lang]} : ${sources.map((s) => `${s.title} (${s.date ? displayMoment(s.date, lang) : SAY.undated[lang]})`).join(' · ')} — ${SAY.indexOf[lang]} ${displayMoment(catalogue.index.edition, lang)}`
      : '';
  return {
    version: 1,
    question: question.question,
    lang,
    asOf,
    status: draft.status,
    intent: draft.intent,
    text: draft.text + cited,
    facts: draft.facts ?? [],
    requirements: draft.requirements ?? [],
    sources,
    missing: draft.missing ?? [],
    assumptions: draft.assumptions ?? [],
    suggestions: draft.suggestions ?? [],
    trace: draft.trace ?? [],
    context: { ...memory, ...draft.memory },
    index: catalogue.index.edition,
  };
}
