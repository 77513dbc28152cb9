import { ChangeDetectionStrategy, Component, computed, inject, signal } from '@angular/core';
import { MatButton } from '@angular/material/button';
import { PeopleCommands, readPeople, type FirmPerson } from '@supplydock/api-client';
import { ErrorSummary } from '@supplydock/ui';
import { I18n } from '../i18n/i18n.js';
import { Session } from '../session/session.js';
import { lastValue } from '../shared/last-value.js';
import { LoadState } from '../shared/load-state.js';
import { FormErrors } from '../shared/form-errors.js';
import { WaitingJoiners } from '../shared/waiting-joiners.js';
import { FirmInvitations } from './firm-invitations.js';

/** Who acts for the firm: colleagues are invited by a link and removed at once. */
@Component({
  selector: 'sd-people-page',
  changeDetection: ChangeDetectionStrategy.OnPush,
  imports: [ErrorSummary, FirmInvitations, LoadState, MatButton, WaitingJoiners],
  templateUrl: './people-page.html',
  styleUrl: './people-page.scss',
})
export class PeoplePage {
  private readonly commands = inject(PeopleCommands);
  private readonly session = inject(Session);
  private readonly i18n = inject(I18n);
  protected readonly t = this.i18n.t;

  protected readonly firmId = computed(
    () => this.session.me()?.memberships.find(({ enterpriseId }) => enterpriseId !== null)?.enterpriseId ?? undefined,
  );
  protected readonly source = readPeople(this.firmId);
  protected readonly people = lastValue(this.source);
  /** Whose removal is being asked about. */
  protected readonly leaving = signal<string | null>(null);
  protected readonly status = signal('');
  protected readonly errors = new FormErrors();
  protected readonly isSending = signal(false);

  protected remove({ userId, displayName }: FirmPerson): Promise<void> {
    return this.run(async (firmId) => {
      await this.commands.removePerson(firmId, userId);
      this.status.set(this.t().people.removed(displayName));
    });
  }

  private async run(work: (firmId: string) => Promise<void>): Promise<void> {
    const firmId = this.firmId();
    if (this.isSending() || !firmId) return;
    this.isSending.set(true);
    this.errors.clear();
    this.status.set('');
    try {
      await work(firmId);
      this.source.reload();
    } catch (error) {
      this.errors.refused(error);
    } finally {
      this.leaving.set(null);
      this.isSending.set(false);
    }
  }
}
