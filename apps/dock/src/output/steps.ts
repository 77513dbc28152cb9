/** Says what is being done while it is done, and how long it took. */
export async function step<T>(title: string, work: () => Promise<T>, sayResult?: (result: T) => string): Promise<T> {
  const started = performance.now();
  if (process.stdout.isTTY) process.stdout.write(`· ${title} …`);
  const result = await work().catch((error: unknown) => {
    if (process.stdout.isTTY) process.stdout.write('\n');
    throw error;
  });
  const seconds = ((performance.now() - started) / 1000).toFixed(1);
  const text = sayResult === undefined ? title : sayResult(result);
  const line = `✓ ${text.padEnd(62)} ${seconds.padStart(5)} s`;
  process.stdout.write(process.stdout.isTTY ? `\r\x1b[K${line}\n` : `${line}\n`);
  return result;
}
