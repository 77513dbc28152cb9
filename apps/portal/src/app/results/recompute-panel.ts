import { ChangeDetectionStrategy, Component, computed, DestroyRef, inject, input, signal } from '@angular/core';
import { MatButton } from '@angular/material/button';
import { MatProgressBar } from '@angular/material/progress-bar';
import { publicFileUrl, type PublicRoundDetail } from '@supplydock/api-client';
import { Notice, type Step, StepList } from '@supplydock/ui';
import { I18n } from '../i18n/i18n.js';
import { RECOMPUTE_STEPS, type Recomputed, type RecomputeStep } from './recompute.js';
import type { RecomputeNews, RecomputeOrder } from './recompute-messages.js';
import { RecomputeWorker } from './recompute-worker.js';

const MEGABYTE = 1e6;

/** 'Recompute in this browser': does it, shows how far it is, and says in plain words whether the round is right. */
@Component({
  selector: 'sd-recompute-panel',
  changeDetection: ChangeDetectionStrategy.OnPush,
  imports: [MatButton, MatProgressBar, Notice, StepList],
  templateUrl: './recompute-panel.html',
  styleUrl: './recompute-panel.scss',
})
export class RecomputePanel {
  readonly round = input.required<PublicRoundDetail>();

  private readonly i18n = inject(I18n);
  private readonly workers = inject(RecomputeWorker);
  protected readonly t = this.i18n.t;
  protected readonly formats = this.i18n.formats;
  private readonly worker = signal<Worker | null>(null);
  protected readonly isRunning = computed(() => this.worker() !== null);
  protected readonly ownFile = signal<File | null>(null);
  private readonly step = signal<RecomputeStep>('DOWNLOAD');
  /** 0…1 of the present step, null where it cannot be told. */
  private readonly share = signal<number | null>(null);
  private readonly bytes = signal(0);
  protected readonly result = signal<Recomputed | null>(null);
  protected readonly failure = signal<Extract<RecomputeNews, { kind: 'failed' }> | null>(null);

  protected readonly bar = computed(() => {
    const share = this.share();
    return share === null ? null : share * 100;
  });
  protected readonly spoken = computed(() => (this.isRunning() ? this.t().recompute.steps[this.step()] : ''));
  protected readonly steps = computed<Step[]>(() => {
    const at = RECOMPUTE_STEPS.indexOf(this.step());
    return RECOMPUTE_STEPS.map((step, index) => {
      const state = index < at ? 'done' : index === at ? 'current' : 'ahead';
      const megabytes = this.t().recompute.downloaded(this.formats().level(this.bytes() / MEGABYTE));
      return {
        label: this.t().recompute.steps[step],
        detail: step === 'DOWNLOAD' && this.bytes() > 0 ? megabytes : null,
        state,
        stateLabel: this.t().states.steps[state],
      };
    });
  });
  protected readonly failureText = computed(() => {
    const failure = this.failure();
    if (!failure) return '';
    const words = this.t().recompute;
    return failure.why === 'unreadable' ? words.unreadable(failure.refusal) : words.downloadFailed;
  });

  constructor() {
    inject(DestroyRef).onDestroy(() => this.stop());
  }

  protected choose(event: Event): void {
    this.ownFile.set((event.target as HTMLInputElement).files?.[0] ?? null);
  }

  protected start(): void {
    if (this.isRunning()) return;
    const { id, snapshotSha256, awardsSha256, overrides } = this.round();
    const order: RecomputeOrder = {
      snapshotUrl: publicFileUrl(id, 'snapshot'),
      awardsUrl: publicFileUrl(id, 'awards-file'),
      overridesUrl: overrides.length > 0 ? publicFileUrl(id, 'overrides-file') : null,
      ownFile: this.ownFile(),
      published: { snapshotSha256: snapshotSha256 ?? '', awardsSha256: awardsSha256 ?? '' },
    };
    this.result.set(null);
    this.failure.set(null);
    this.step.set('DOWNLOAD');
    this.share.set(null);
    this.bytes.set(0);
    this.worker.set(this.workers.start(order, (news) => this.hear(news)));
  }

  protected stop(): void {
    this.worker()?.terminate();
    this.worker.set(null);
  }

  private hear(news: RecomputeNews): void {
    switch (news.kind) {
      case 'downloaded':
        this.bytes.set(news.bytes);
        break;
      case 'step':
        this.step.set(news.step);
        this.share.set(news.share || null);
        break;
      case 'done':
        this.result.set(news.result);
        this.stop();
        break;
      case 'failed':
        this.failure.set(news);
        this.stop();
        break;
    }
  }
}
