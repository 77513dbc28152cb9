import type { Category, Day, Size, Tier } from '@supplydock/domain';

/** A firm of the demo city, with the headcount in force on its day. */
export interface DemoEnterprise {
  readonly id: string;
  readonly uscc: string;
  readonly name: string;
  readonly districtId: string;
  readonly industry: string;
  readonly size: Size;
  readonly tier: Tier;
  readonly state: 'VERIFIED' | 'UNDER_REVIEW';
  readonly isSupplier: boolean;
  readonly contactName: string;
  readonly contactPhone: string;
  readonly createdAt: Date;
  readonly headcount: number;
}

export interface DemoHeadcount {
  readonly enterpriseId: string;
  readonly effectiveFrom: Day;
  readonly headcount: number;
  readonly isVerified: boolean;
}

export interface DemoLot {
  readonly id: string;
  readonly supplierId: string;
  readonly productId: string;
  readonly districtId: string;
  readonly serves: readonly string[] | null;
  readonly batch: string;
  readonly producedOn: Day;
  readonly expiresOn: Day;
  readonly packPieces: number;
  readonly priceFen: number;
  readonly state: 'AVAILABLE' | 'EXPIRED';
  readonly pieces: number;
  readonly createdAt: Date;
}

export interface DemoRequisition {
  readonly id: string;
  readonly enterpriseId: string;
  readonly category: Category;
  readonly askedPieces: number;
  readonly accepts: readonly string[];
  readonly maxPriceFen: number | null;
  readonly neededBy: Day | null;
  readonly state: 'APPROVED' | 'QUARANTINED';
  readonly quarantine: { code: string; params: Record<string, number> } | null;
  readonly submittedAt: Date;
}

export interface DemoReceipt {
  readonly id: string;
  readonly enterpriseId: string;
  readonly category: Category;
  readonly productId: string;
  readonly receivedOn: Day;
  readonly pieces: number;
}

export interface DemoUser {
  readonly id: string;
  readonly login: string;
  readonly displayName: string;
  readonly role: string;
  readonly enterpriseId: string | null;
  readonly districtId: string | null;
}

/** One day of the demo city: everything that is loaded, apart from reference data. */
export interface DemoCity {
  readonly day: Day;
  readonly enterprises: readonly DemoEnterprise[];
  readonly headcounts: readonly DemoHeadcount[];
  readonly lots: readonly DemoLot[];
  readonly receipts: readonly DemoReceipt[];
  readonly requisitions: readonly DemoRequisition[];
  readonly users: readonly DemoUser[];
}

const midnights = new Map<Day, number>();

/** A moment of a day in Shanghai (UTC+8 all year), `minutes` after its midnight. */
export function shanghaiTime(day: Day, minutes: number): Date {
  let midnight = midnights.get(day);
  if (midnight === undefined) midnights.set(day, (midnight = Date.parse(`${day}T00:00:00+08:00`)));
  return new Date(midnight + Math.round(minutes * 60_000));
}
