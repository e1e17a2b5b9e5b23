import { COMMANDS } from './commands.ts';
import { commandHelp, generalHelp } from './help.ts';
import { type Io, realIo } from './io.ts';
import { UsageError } from './usage-error.ts';

/** Runs one command line and sets the exit code: 0 ok, 1 nothing found or gate failed, 2 usage or input error. */
export async function main(argv: readonly string[], io: Io = realIo()): Promise<number> {
  const code = await run(argv, io);
  io.exit(code);
  return code;
}

async function run(argv: readonly string[], io: Io): Promise<number> {
  const [name, ...rest] = argv;
  const lang = languageOf(argv, io);
  if (name === undefined || name === 'help' || name === '--help' || name === '-h') {
    const about = rest.find((word) => word in COMMANDS);
    io.out(about ? commandHelp(about, lang) : generalHelp(lang));
    return 0;
  }
  if (name === '--version' || name === '-V') {
    io.out(`segur ${io.version}`);
    return 0;
  }
  const command = COMMANDS[name];
  if (!command) {
    io.err(
      lang === 'fr'
        ? `segur : commande inconnue « ${name} ». Commandes : ${Object.keys(COMMANDS).join(', ')}. Aide : segur --help`
        : `segur: unknown command "${name}". Commands: ${Object.keys(COMMANDS).join(', ')}. Help: segur --help`,
    );
    return 2;
  }
  if (rest.includes('--help') || rest.includes('-h')) {
    io.out(commandHelp(name, lang));
    return 0;
  }
  try {
    const { run } = await command();
    return await run(rest, io, lang);
  } catch (error) {
    if (!(error instanceof UsageError)) throw error;
    io.err(`segur ${name} : ${error.text[lang]}`);
    return 2;
  }
}

/** `--lang` wins; French otherwise. A wrong value is reported by the command itself. */
function languageOf(argv: readonly string[], io: Io): 'fr' | 'en' {
  const at = argv.findIndex((word) => word === '--lang' || word.startsWith('--lang='));
  const value = at === -1 ? io.env.SEGUR_LANG : (argv[at]?.split('=')[1] ?? argv[at + 1]);
  return value === 'en' ? 'en' : 'fr';
}
