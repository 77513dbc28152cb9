import { Inject, Injectable, type OnApplicationShutdown } from '@nestjs/common';
import { Redis } from 'ioredis';
import { RateLimiterMemory, RateLimiterRedis, RateLimiterRes } from 'rate-limiter-flexible';
import { AppConfig } from '../config/app-config.js';
import { AppLogger } from '../logging/app-logger.js';

/** So many points within so many seconds, per key. */
export interface RateLimit {
  /** Lower case words with hyphens; part of the key. */
  readonly name: string;
  readonly points: number;
  readonly seconds: number;
}

/** A count that does not answer in this time is taken in memory instead: a limit must not slow what it guards. */
const COMMAND_MS = 500;

/**
 * Counts in Redis, so that several api processes share one count, and in this process alone while Redis is away:
 * limits get looser then, never absent, and nothing stops because of them.
 */
@Injectable()
export class RateLimits implements OnApplicationShutdown {
  private readonly redis: Redis;
  private readonly limiters = new Map<string, RateLimiterRedis>();
  private readonly prefix: string;

  constructor(@Inject(AppConfig) config: AppConfig, @Inject(AppLogger) logger: AppLogger) {
    this.prefix = `${config.queuePrefix}-limits`;
    this.redis = new Redis(config.redisUrl, {
      enableOfflineQueue: false,
      maxRetriesPerRequest: 0,
      commandTimeout: COMMAND_MS,
      connectTimeout: 5_000,
    });
    let isDown = false;
    this.redis.on('error', (err) => {
      // a down server errs at each attempt to reconnect: told once
      if (!isDown) logger.warn({ err }, 'rate limits count in memory: redis is away');
      isDown = true;
    });
    this.redis.on('ready', () => {
      isDown = false;
    });
  }

  /**
   * Takes one point.
   * @returns seconds to wait, 0 when the request may go on
   */
  async consume(limit: RateLimit, key: string): Promise<number> {
    try {
      await this.limiter(limit).consume(key);
      return 0;
    } catch (refusal) {
      if (refusal instanceof RateLimiterRes) return Math.max(1, Math.ceil(refusal.msBeforeNext / 1000));
      throw refusal;
    }
  }

  /** Gives one point back. */
  async giveBack(limit: RateLimit, key: string): Promise<void> {
    await this.limiter(limit).reward(key);
  }

  /** Forgets what was counted for a key. */
  async reset(limit: RateLimit, key: string): Promise<void> {
    await this.limiter(limit).delete(key);
  }

  onApplicationShutdown(): void {
    this.redis.disconnect();
  }

  private limiter(limit: RateLimit): RateLimiterRedis {
    let limiter = this.limiters.get(limit.name);
    if (!limiter) {
      const options = { keyPrefix: `${this.prefix}-${limit.name}`, points: limit.points, duration: limit.seconds };
      limiter = new RateLimiterRedis({
        ...options,
        storeClient: this.redis,
        rejectIfRedisNotReady: true,
        insuranceLimiter: new RateLimiterMemory(options),
      });
      this.limiters.set(limit.name, limiter);
    }
    return limiter;
  }
}
