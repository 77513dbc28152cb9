import { Inject, Injectable, type OnModuleDestroy } from '@nestjs/common';
import { createTransport } from 'nodemailer';
import { AppConfig } from '@supplydock/platform';

export interface Mail {
  /** The same for each try to send it, so that a receiver can tell a repetition. */
  readonly id: string;
  readonly to: string;
  readonly subject: string;
  readonly text: string;
}

/** A mail server that does not answer for this long is away. */
const PATIENCE_MS = 20_000;
/** The reply of a server that will refuse the same mail again (RFC 5321, 4.2.1). */
const REFUSED_FOR_GOOD = 500;

/** Hands e-mails to the mail server of SMTP_URL; without one it can do nothing. */
@Injectable()
export class Mailer implements OnModuleDestroy {
  private readonly transport;
  private readonly domain: string;

  constructor(@Inject(AppConfig) private readonly config: AppConfig) {
    this.domain = config.mailFrom.split('@')[1];
    const limits = { connectionTimeout: PATIENCE_MS, greetingTimeout: PATIENCE_MS, socketTimeout: PATIENCE_MS };
    this.transport = config.smtpUrl
      ? createTransport({ url: config.smtpUrl, pool: true, maxConnections: 1, ...limits })
      : null;
  }

  get isThere(): boolean {
    return this.transport !== null;
  }

  /**
   * @returns false when the server refused it for good (no such mailbox); another try would be refused as well
   * @throws what went wrong when another try may succeed
   */
  async send({ id, to, subject, text }: Mail): Promise<boolean> {
    if (!this.transport) throw new Error('there is no mail server');
    try {
      const from = { name: 'Supplydock', address: this.config.mailFrom };
      await this.transport.sendMail({ from, to, subject, text, messageId: `<${id}@${this.domain}>` });
      return true;
    } catch (error) {
      if (((error as { responseCode?: number }).responseCode ?? 0) >= REFUSED_FOR_GOOD) return false;
      throw error;
    }
  }

  onModuleDestroy(): void {
    this.transport?.close();
  }
}
