import { Argument, Command, InvalidArgumentError, Option } from 'commander';
import { CATEGORIES, type Category } from '@supplydock/domain';
import { benchCommand, parseCount, parseShare, parseSize } from './commands/bench.js';
import { code } from './commands/code.js';
import { allocateFile, digest, generateFile, roundSave, verifyFiles, verifyStored } from './commands/files.js';
import { ledgerVerify } from './commands/ledger-verify.js';
import { migrate } from './commands/migrate.js';
import { replay } from './commands/replay.js';
import { reset } from './commands/reset.js';
import { roundRun, roundShow } from './commands/round.js';
import { seed } from './commands/seed.js';
import { start } from './commands/start.js';
import { status } from './commands/status.js';
import { stop } from './commands/stop.js';
import { Failure } from './failure.js';

/** The command line. Each command is a file of its own under commands/. */
export function createProgram(): Command {
  const program = new Command('npm run -s dock --')
    .description('Supplydock: lots, requisitions and explained rounds of protective supplies.')
    .showHelpAfterError('(npm run -s dock -- help lists every command)')
    .exitOverride();
  addServerCommands(program);
  addRoundCommands(program);
  addFileCommands(program);
  program
    .command('load')
    .description('the rush before the cut-off: firms confirm over HTTP, on servers of its own, and nothing may be lost')
    .option('--firms <count>', 'how many firms', parseWhole, 20_000)
    .option('--minutes <count>', 'over which they confirm; 0 is all at once', parseWhole, 10)
    .action(async (options: { firms: number; minutes: number }) => {
      await (await import('./load/reconfirm.js')).reconfirm(options);
    });
  program.addCommand(benchCommand());
  // Subcommands inherit nothing that is set later, and a wrong argument of theirs must end in exit code 2 as well.
  for (const command of allCommandsOf(program)) command.exitOverride();
  return program;
}

function addServerCommands(program: Command): void {
  program
    .command('start')
    .description('start everything, run the day’s round for masks once, and stay up (npm start)')
    .option('--once', 'exit after the round; code 0 only if it was proposed with a verified certificate')
    .action((options: { once?: boolean }) => start({ isOnce: options.once ?? false }));
  program.command('stop').description('stop a running start and the embedded servers').action(stop);
  program.command('status').description('what runs here, and where').action(status);
  program.command('reset').description('delete the embedded data; the next start seeds it again').action(reset);
  program.command('seed').description('load the demo city unless it is there').action(seed);
  program
    .command('code')
    .description('the code that officials of the demo city are asked for before they decide')
    .action(() => code());
  program.command('migrate').description('bring the database schema up to date').action(migrate);
}

function addRoundCommands(program: Command): void {
  const round = program.command('round').description('the day’s round');
  round
    .command('run')
    .description('run the day’s round of a category through the queue, unless one stands')
    .addOption(new Option('--category <category>', 'what is allocated').choices(CATEGORIES).default('masks'))
    .action((options: { category: Category }) => roundRun(options.category));
  round
    .command('show')
    .description('the result of a round')
    .addArgument(new Argument('[id]', 'the latest one if left out').argParser(parseRoundId))
    .action(roundShow);
  round
    .command('save')
    .description('write the two public files of a round into a folder')
    .addArgument(new Argument('[id]', 'the latest one if left out').argParser(parseRoundId))
    .option('--to <folder>', 'where to', '.')
    .action(roundSave);
  program
    .command('replay')
    .description('compute a stored round once more; code 1 when other bytes come out')
    .addArgument(new Argument('[id]', 'the latest one if left out').argParser(parseRoundId))
    .action(replay);
  program
    .command('ledger')
    .description('the hash-chained record')
    .command('verify')
    .description('walk the chain; code 1 names the first entry that is not right')
    .action(ledgerVerify);
}

function addFileCommands(program: Command): void {
  program
    .command('allocate')
    .description('compute a round anew from its public snapshot')
    .argument('<snapshot>', 'a snapshot file (.jsonl or .jsonl.gz), - for standard input')
    .option('--out <file>', 'where to write the awards; standard output if left out')
    .action(allocateFile);
  program
    .command('generate')
    .description('write the snapshot of a made-up day of any size')
    .option('--size <requisitions×lots>', 'such as 1000000x5000', parseSize, { requisitions: 20_000, lots: 200 })
    .option('--seed <number>', 'another day of the same kind', parseCount, 1)
    .option('--prices <count>', 'distinct lot prices', parseCount, 16)
    .addOption(new Option('--packs <packs>', 'pack sizes of the lots').choices(['equal', 'mixed']).default('equal'))
    .option('--scarcity <share>', 'stock as a share of what is claimed', parseShare, 0.5)
    .option('--out <file>', 'where to write it; standard output if left out')
    .action(generateFile);
  program
    .command('verify')
    .description('judge a round by the published rule: two files, or what is stored here')
    .argument('[snapshot]', 'a snapshot file, or the id of a stored round; the latest one if left out')
    .argument('[awards]', 'an awards file')
    .option('--overrides <file>', 'what officials set by hand in the round of these two files')
    .action((first: string | undefined, awards: string | undefined, { overrides }: { overrides?: string }) => {
      if (first !== undefined && awards !== undefined) return verifyFiles(first, awards, overrides);
      if (overrides !== undefined) throw new Failure('--overrides goes with the two files that it belongs to.', 2);
      if (first !== undefined && !ROUND_ID.test(first)) {
        throw new Failure(`Either two files are expected, or the id of a round: ${first} is neither.`, 2);
      }
      return verifyStored(first);
    });
  program
    .command('digest')
    .description('SHA-256 of a round’s file')
    .argument('<file>', 'a file (.jsonl or .jsonl.gz)')
    .action(digest);
}

const ROUND_ID = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/;

function parseRoundId(text: string): string {
  if (ROUND_ID.test(text)) return text;
  throw new InvalidArgumentError('A round’s id looks like 0198b5a0-7c1e-7000-8000-000000000000.');
}

function parseWhole(text: string): number {
  if (/^\d{1,6}$/.test(text)) return Number(text);
  throw new InvalidArgumentError('A whole number.');
}

function allCommandsOf(command: Command): Command[] {
  return [command, ...command.commands.flatMap(allCommandsOf)];
}
