import { CommanderError, type Command } from 'commander';
import { createProgram } from './program.js';

/** What the command line says to `args`, and how it ends. */
async function outcomeOf(...args: string[]): Promise<{ code: string; said: string }> {
  const program = createProgram();
  let said = '';
  const listen = (command: Command): void => {
    command.configureOutput({ writeOut: (text) => (said += text), writeErr: (text) => (said += text) });
    command.commands.forEach(listen);
  };
  listen(program);
  try {
    await program.parseAsync(args, { from: 'user' });
  } catch (error) {
    if (error instanceof CommanderError) return { code: error.code, said };
    throw error;
  }
  return { code: 'done', said };
}

describe('the command line', () => {
  it('lists every command', async () => {
    const { said } = await outcomeOf('help');
    for (const name of [
      'start',
      'stop',
      'status',
      'reset',
      'migrate',
      'seed',
      'code',
      'round',
      'allocate',
      'verify',
      'ledger',
    ]) {
      expect(said).toMatch(new RegExp(`^  ${name}\\b`, 'm'));
    }
  });

  it.each([
    [['strat'], 'commander.unknownCommand', /unknown command 'strat'/],
    [['start', '--twice'], 'commander.unknownOption', /unknown option '--twice'/],
    [['start', 'now'], 'commander.excessArguments', /too many arguments/],
    [
      ['round', 'run', '--category', 'gloves'],
      'commander.invalidArgument',
      /masks, disinfectant, goggles, thermometers/,
    ],
    [['round', 'show', '12'], 'commander.invalidArgument', /looks like/],
    [['digest'], 'commander.missingArgument', /'file'/],
  ])('refuses %j in one sentence', async (args, code, sentence) => {
    const outcome = await outcomeOf(...args);
    expect(outcome.code).toBe(code);
    expect(outcome.said).toMatch(sentence);
  });

  it('refuses what is neither two files nor a round', async () => {
    await expect(outcomeOf('verify', 'nonsense')).rejects.toMatchObject({ exitCode: 2 });
  });
});
