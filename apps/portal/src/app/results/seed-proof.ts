import { ChangeDetectionStrategy, Component, computed, inject, input } from '@angular/core';
import { RouterLink } from '@angular/router';
import { sha256 } from '@noble/hashes/sha2.js';
import { bytesToHex, utf8ToBytes } from '@noble/hashes/utils.js';
import type { PublicRoundDetail } from '@supplydock/api-client';
import { CopyText, Notice } from '@supplydock/ui';
import { I18n } from '../i18n/i18n.js';
import { ReferenceData } from '../shared/reference-data.js';

const digestOf = (text: string): string => bytesToHex(sha256(utf8ToBytes(text)));

/** Whether a round's seed is the one whose digest was announced before: computed here, and how to compute it by hand. */
@Component({
  selector: 'sd-seed-proof',
  changeDetection: ChangeDetectionStrategy.OnPush,
  imports: [CopyText, Notice, RouterLink],
  template: `
    <section class="sd-section">
      <h3>{{ t().result.seedHeading }}</h3>
      @if (round().seedAnnounced; as announced) {
        <p>{{ t().result.seedAnnounced(formats().dateTime(announced.announcedAt)) }}</p>
        <sd-copy-text
          [text]="announced.seedSha256"
          [name]="t().results.seedDigest"
          [copyLabel]="t().common.copy"
          [copiedLabel]="t().common.copied"
        />
        <sd-notice [tone]="verdict() === 'AGREES' ? 'good' : 'bad'">
          <p>{{ verdict() === 'AGREES' ? t().result.seedAgrees : t().result.seedDiffers }}</p>
        </sd-notice>
        <p>
          <a routerLink="/ledger" [queryParams]="{ entry: announced.entry.seq, hash: announced.entry.hash }">{{
            t().result.seedEntry(formats().integer(announced.entry.seq))
          }}</a>
        </p>
      } @else {
        <p>{{ verdict() === 'DERIVED' ? t().result.seedDerived : t().result.seedUnknown }}</p>
      }
      <p class="sd-quiet sd-small">{{ t().result.seedByHand }}</p>
      <p>
        <code>printf %s {{ verdict() === 'DERIVED' ? "'" + derivedFrom() + "'" : round().seed }} | sha256sum</code>
      </p>
      <p class="sd-quiet sd-small">{{ t().result.seedText }}</p>
    </section>
  `,
  styles: `
    code {
      overflow-wrap: anywhere;
    }
  `,
})
export class SeedProof {
  readonly round = input.required<PublicRoundDetail>();

  private readonly i18n = inject(I18n);
  private readonly reference = inject(ReferenceData);
  protected readonly t = this.i18n.t;
  protected readonly formats = this.i18n.formats;
  protected readonly derivedFrom = computed(() => {
    const { category, serviceDate, revision, adjusts } = this.round();
    return [this.reference.jurisdiction()?.id, category, serviceDate, adjusts?.revision ?? revision].join('|');
  });
  protected readonly verdict = computed<'AGREES' | 'DIFFERS' | 'DERIVED' | 'UNKNOWN'>(() => {
    const { seed, seedAnnounced } = this.round();
    if (seedAnnounced) return digestOf(seed) === seedAnnounced.seedSha256 ? 'AGREES' : 'DIFFERS';
    return digestOf(this.derivedFrom()) === seed ? 'DERIVED' : 'UNKNOWN';
  });
}
