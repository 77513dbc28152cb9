import pg from 'pg';
import type { AppConfig } from '../config/app-config.js';
import type { AppLogger } from '../logging/app-logger.js';
import { OUTBOX_CHANNEL } from './outbox.js';

const CONNECT_MS = 5_000;
const RECONNECT_MS = 2_000;

/**
 * Sleeps until a message is written or the time is up. It only saves waiting: when its connection is lost, or a
 * pooler between cannot pass notifications on, the relay still polls.
 */
export class OutboxListener {
  private client: pg.Client | undefined;
  private reconnect: NodeJS.Timeout | undefined;
  private isStopped = false;
  private hasCall = false;
  private wake: () => void = () => undefined;

  constructor(
    private readonly config: Pick<AppConfig, 'databaseUrl'>,
    private readonly logger: AppLogger,
  ) {}

  /** Starts to listen, and goes on trying until stop(). */
  start(): void {
    void this.connect();
  }

  /** @param milliseconds the longest to wait; returns at once when a message was written since the last wait */
  async wait(milliseconds: number): Promise<void> {
    if (!this.hasCall && !this.isStopped) {
      let timer: NodeJS.Timeout | undefined;
      await new Promise<void>((resolve) => {
        this.wake = resolve;
        timer = setTimeout(resolve, milliseconds);
      });
      clearTimeout(timer);
    }
    this.hasCall = false;
  }

  /** Ends the wait in progress and lets go of the connection. */
  async stop(): Promise<void> {
    this.isStopped = true;
    clearTimeout(this.reconnect);
    this.wake();
    await this.client?.end().catch(() => undefined);
  }

  private async connect(): Promise<void> {
    const client = new pg.Client({
      connectionString: this.config.databaseUrl,
      connectionTimeoutMillis: CONNECT_MS,
      application_name: 'supplydock outbox listener',
      keepAlive: true,
    });
    client.on('error', () => undefined); // 'end' follows and is acted on
    client.on('end', () => this.connectLater());
    client.on('notification', () => this.call());
    this.client = client;
    try {
      await client.connect();
      await client.query(`LISTEN ${OUTBOX_CHANNEL}`);
      this.call(); // what was written while nobody listened
    } catch (err) {
      this.logger.debug({ err }, 'outbox listener not connected');
      await client.end().catch(() => undefined);
      this.connectLater();
    }
  }

  private connectLater(): void {
    if (this.isStopped) return;
    clearTimeout(this.reconnect);
    this.reconnect = setTimeout(() => void this.connect(), RECONNECT_MS);
  }

  private call(): void {
    this.hasCall = true;
    this.wake();
  }
}
