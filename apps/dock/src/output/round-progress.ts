import { SingleBar } from 'cli-progress';
import type { RoundProgress } from '@supplydock/rounds';

/** A round's progress with its stages: a bar on a terminal, a line per stage where output goes to a file. */
export class RoundProgressBar {
  private readonly bar: SingleBar | null;
  private stage: string | null = null;

  constructor(title: string, stream: NodeJS.WriteStream = process.stdout) {
    this.bar = stream.isTTY
      ? new SingleBar({ format: `${title} {bar} {percentage}%  {stage}`, barsize: 30, hideCursor: true, stream })
      : null;
    if (this.bar === null) console.log(title);
    this.bar?.start(100, 0, { stage: '' });
  }

  show({ state, stage, percent }: RoundProgress): void {
    const word = state === 'PROPOSED' ? 'proposed' : (stage ?? state).toLowerCase();
    this.bar?.update(percent, { stage: word });
    if (this.bar === null && word !== this.stage) console.log(`  ${String(percent).padStart(3)}%  ${word}`);
    this.stage = word;
  }

  stop(): void {
    this.bar?.stop();
  }
}
