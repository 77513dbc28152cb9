import { DecideMany } from './decide-many.js';

const items = Array.from({ length: 10 }, (_, n) => ({ id: `f${n}` }));

describe('one decision about many', () => {
  it('goes to each once, a few at a time, and says which were refused', async () => {
    let [now, most] = [0, 0];
    const keys = new Map<string, string[]>();
    const many = new DecideMany<{ id: string }>(async ({ id }, { key }) => {
      keys.set(id, [...(keys.get(id) ?? []), key]);
      most = Math.max(most, (now += 1));
      await Promise.resolve();
      now -= 1;
      if (id === 'f3' || id === 'f7') throw new Error(id);
    });
    await many.run(items);
    expect([many.total(), many.done(), many.answered(), many.isRunning()]).toEqual([10, 8, 10, false]);
    expect(many.failed().map(({ item }) => item.id)).toEqual(['f3', 'f7']);
    expect(most).toBe(4);
    await many.tryAgain();
    expect(many.failed()).toHaveLength(2);
    expect(keys.get('f3')![1]).toBe(keys.get('f3')![0]);
    expect(keys.get('f1')).toHaveLength(1);
    expect(new Set([...keys.values()].map(([first]) => first)).size).toBe(10);
  });
});
