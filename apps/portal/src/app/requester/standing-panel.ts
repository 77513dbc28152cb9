import { ChangeDetectionStrategy, Component, computed, inject, input, output, signal } from '@angular/core';
import { MatButton } from '@angular/material/button';
import { RouterLink } from '@angular/router';
import {
  type Category,
  ChannelCommands,
  newKey,
  problemOf,
  readStandings,
  type Standing,
  UNREACHABLE,
} from '@supplydock/api-client';
import { ErrorSummary, Notice } from '@supplydock/ui';
import { I18n } from '../i18n/i18n.js';
import { Session } from '../session/session.js';
import { lastValue } from '../shared/last-value.js';
import { FormErrors } from '../shared/form-errors.js';

/** A firm's daily wishes: what is to be confirmed now, with one tap each, and what became of the others. */
@Component({
  selector: 'sd-standing-panel',
  changeDetection: ChangeDetectionStrategy.OnPush,
  imports: [ErrorSummary, MatButton, Notice, RouterLink],
  templateUrl: './standing-panel.html',
  styleUrl: './standing-panel.scss',
})
export class StandingPanel {
  /** The firm that phoned in; undefined for the own firm. */
  readonly firmId = input<string>();
  /** A requisition of today was made. */
  readonly confirmed = output<void>();

  private readonly commands = inject(ChannelCommands);
  private readonly session = inject(Session);
  private readonly i18n = inject(I18n);
  protected readonly t = this.i18n.t;
  protected readonly formats = this.i18n.formats;
  protected readonly source = readStandings(this.firmId);
  private readonly list = lastValue(this.source);
  /** True once it is known whether there is anything to show here. */
  readonly isSettled = computed(() => this.list() !== undefined || !this.source.isLoading());
  protected readonly items = computed(() => this.list()?.items ?? []);
  protected readonly sendingId = signal<string | null>(null);
  protected readonly said = signal('');
  protected readonly errors = new FormErrors();
  /** A key per intention: a second tap after a lost answer is the same confirmation. */
  private readonly keys = new Map<string, string>();

  protected cutOff(category: Category): string {
    return this.session.me()?.jurisdiction.cutOffs[category] ?? '';
  }

  protected formLink(): string[] {
    const firmId = this.firmId();
    return firmId === undefined ? ['/firm/requisition'] : ['/hotline', firmId, 'requisition'];
  }

  protected async confirm({ id, version }: Standing): Promise<void> {
    await this.change(id, 'confirm', async (key) => {
      const filed = await this.commands.confirmStanding(id, version, { key });
      this.said.set(this.t().standing.done(filed.reference));
      this.confirmed.emit();
    });
  }

  protected async end({ id, version }: Standing): Promise<void> {
    await this.change(id, 'end', async (key) => {
      await this.commands.endStanding(id, version, { key });
      this.said.set('');
    });
  }

  private async change(id: string, action: 'confirm' | 'end', send: (key: string) => Promise<void>): Promise<void> {
    if (this.sendingId() !== null) return;
    this.sendingId.set(id);
    this.errors.clear();
    const intention = `${id} ${action}`;
    const key = this.keys.get(intention) ?? newKey();
    this.keys.set(intention, key);
    try {
      await send(key);
      this.keys.delete(intention);
    } catch (error) {
      this.errors.refused(error);
      if (problemOf(error).code !== UNREACHABLE) this.keys.delete(intention);
    } finally {
      this.sendingId.set(null);
      this.source.reload();
    }
  }
}
