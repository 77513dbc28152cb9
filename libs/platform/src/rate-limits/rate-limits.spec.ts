import { AppConfig } from '../config/app-config.js';
import { AppLogger } from '../logging/app-logger.js';
import { RateLimits } from './rate-limits.js';

const LIMIT = { name: 'test', points: 2, seconds: 60 };

describe('RateLimits while Redis is away', () => {
  // nothing listens on port 1
  const config = AppConfig.parse({ DATABASE_URL: 'postgres://unused', REDIS_URL: 'redis://127.0.0.1:1' });
  const lines: string[] = [];
  const limits = new RateLimits(config, new AppLogger('warn', 'test', { write: (line) => void lines.push(line) }));
  afterAll(() => limits.onApplicationShutdown());

  it('still counts, gives back and forgets, in this process', async () => {
    expect(await limits.consume(LIMIT, 'a')).toBe(0);
    expect(await limits.consume(LIMIT, 'a')).toBe(0);
    expect(await limits.consume(LIMIT, 'a')).toBeGreaterThan(50);
    expect(await limits.consume(LIMIT, 'b')).toBe(0);
    await limits.reset(LIMIT, 'a');
    expect(await limits.consume(LIMIT, 'a')).toBe(0);
    expect(await limits.consume(LIMIT, 'a')).toBe(0);
    await limits.giveBack(LIMIT, 'a');
    expect(await limits.consume(LIMIT, 'a')).toBe(0);
  });

  it('says so once, not at every attempt to reconnect', async () => {
    await new Promise((resolve) => setTimeout(resolve, 400));
    expect(lines.filter((line) => line.includes('redis is away'))).toHaveLength(1);
  });
});
