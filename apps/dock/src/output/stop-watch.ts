/** Seconds of one step after the other. */
export class StopWatch {
  private readonly laps: string[] = [];
  private last = performance.now();

  /** Ends a step. */
  lap(name: string): void {
    const now = performance.now();
    this.laps.push(`${name} ${((now - this.last) / 1000).toFixed(1)} s`);
    this.last = now;
  }

  /** 'read 3.1 s, engine 1.9 s; at most 812 MB of memory' */
  text(): string {
    const megabytes = Math.round(process.resourceUsage().maxRSS / 1024);
    return `${this.laps.join(', ')}; at most ${megabytes} MB of memory`;
  }
}
