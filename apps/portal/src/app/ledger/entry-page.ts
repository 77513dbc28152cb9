import { ChangeDetectionStrategy, Component, computed, inject, input } from '@angular/core';
import { RouterLink } from '@angular/router';
import { sha256 } from '@noble/hashes/sha2.js';
import { bytesToHex, utf8ToBytes } from '@noble/hashes/utils.js';
import { readLedgerEntry } from '@supplydock/api-client';
import { CopyText, Notice } from '@supplydock/ui';
import { I18n } from '../i18n/i18n.js';
import { LoadState } from '../shared/load-state.js';

/** One entry with its proof, computed here: its text hashes to its hash, and its neighbours say the same. */
@Component({
  selector: 'sd-entry-page',
  changeDetection: ChangeDetectionStrategy.OnPush,
  imports: [CopyText, LoadState, Notice, RouterLink],
  templateUrl: './entry-page.html',
  styleUrl: './entry-page.scss',
})
export class EntryPage {
  readonly seq = input.required<string>();

  private readonly i18n = inject(I18n);
  protected readonly t = this.i18n.t;
  protected readonly formats = this.i18n.formats;
  protected readonly resource = readLedgerEntry(() => this.seq());
  protected readonly entry = computed(() => (this.resource.hasValue() ? this.resource.value() : undefined));
  protected readonly payload = computed(() => JSON.stringify(this.entry()?.payload, null, 2));
  protected readonly isHashRight = computed(() => {
    const entry = this.entry();
    return !!entry && bytesToHex(sha256(utf8ToBytes(entry.covered))) === entry.hash;
  });
  /** The last entry has nobody behind it to say so. */
  protected readonly isNextRight = computed(() => {
    const entry = this.entry();
    return !entry?.hashInNext || entry.hashInNext === entry.hash;
  });
}
