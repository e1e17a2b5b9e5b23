import { createInterface } from 'node:readline';
import { createEngine, type Lang, type Memory } from '@segur/shared';
import { asOfDay, type Io } from '../io.ts';
import { openIndex } from '../open-index.ts';
import { readOptions } from '../options.ts';

const WORDS = {
  fr: {
    hello: [
      'Ségur numérique : posez votre question, je réponds avec mes sources.',
      'Exemples : date limite de commande LGC ? · que demande INS.37 ? · c’est quoi une VA ?   (« pourquoi ? » pour la trace, Ctrl-D pour sortir)',
    ],
    bye: 'À bientôt.',
    why: /^(pourquoi|why)\s*\??$/iu,
    quit: /^(q|quit|exit|quitter|au revoir)$/iu,
    nothing: 'Rien à expliquer pour l’instant.',
  },
  en: {
    hello: [
      'Ségur numérique: ask away, I answer with my sources.',
      'Examples: LGC order deadline? · what does INS.37 require? · what is a VA?   ("why?" for the trace, Ctrl-D to leave)',
    ],
    bye: 'See you.',
    why: /^(pourquoi|why)\s*\??$/iu,
    quit: /^(q|quit|exit|bye)$/iu,
    nothing: 'Nothing to explain yet.',
  },
};

/** A conversation: each answer's memory goes with the next question. Ends with the input. */
export async function run(args: readonly string[], io: Io, lang: Lang): Promise<number> {
  const { values } = readOptions(args, { 'as-of': { type: 'string' } });
  const asOf = asOfDay(values['as-of'], io);
  const words = WORDS[lang];
  for (const line of words.hello) io.out(line);
  const { catalogue } = await openIndex(values.index, io, lang);
  let engine: ReturnType<typeof createEngine> | undefined;
  let memory: Memory | undefined;
  let trace: readonly string[] = [];

  const lines = createInterface({ input: io.stdin, terminal: false });
  const prompt = () => {
    if (io.stdin.isTTY) process.stdout.write('> ');
  };
  prompt();
  for await (const line of lines) {
    const question = line.trim();
    if (words.quit.test(question)) break;
    if (words.why.test(question)) io.out(trace.join('\n') || words.nothing);
    else if (question !== '') {
      engine ??= createEngine(catalogue);
      const answer = engine.ask({ question, asOf, lang, context: memory });
      memory = answer.context;
      trace = answer.trace;
      io.out(`${answer.text}\n`);
    }
    prompt();
  }
  lines.close();
  io.out(words.bye);
  return 0;
}
