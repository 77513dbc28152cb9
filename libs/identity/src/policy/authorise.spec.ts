import type { Role } from '@supplydock/domain';
import type { Actor } from '../actor.js';
import { authorise, mayTry, ownEnterpriseId, ownOr404, rowScope, type RowFacts } from './authorise.js';

const actor = (...memberships: [Role, { enterpriseId?: string; districtId?: string }?][]): Actor => ({
  jurisdictionId: '310000',
  userId: 'me',
  sessionId: 's',
  displayName: 'Me',
  locale: 'en',
  memberships: memberships.map(([role, of]) => ({
    role,
    enterpriseId: of?.enterpriseId ?? null,
    districtId: of?.districtId ?? null,
  })),
});
const identity = (facts: RowFacts): RowFacts => facts;

describe('mayTry', () => {
  it('lets a visitor do what anyone may and nothing else', () => {
    expect(mayTry(null, 'public.read')).toBe(true);
    expect(mayTry(null, 'me.read')).toBe(false);
    expect(mayTry(null, 'round.list')).toBe(false);
  });

  it('goes by roles', () => {
    expect(mayTry(actor(['city_officer']), 'round.open')).toBe(true);
    expect(mayTry(actor(['approver']), 'round.open')).toBe(false);
    expect(mayTry(actor(['auditor']), 'round.approve')).toBe(false);
    expect(mayTry(actor(), 'me.read')).toBe(true);
    expect(mayTry(actor(['system']), 'round.open')).toBe(false);
  });
});

describe('rowScope', () => {
  it('is the enterprises of the roles that the policy names, not those of other roles', () => {
    const both = actor(['requester', { enterpriseId: 'asks' }], ['supplier', { enterpriseId: 'sells' }]);
    expect(rowScope(both, 'lot.list')).toEqual({ all: false, enterpriseIds: ['sells'], districtIds: [] });
    expect(rowScope(both, 'requisition.list')).toEqual({ all: false, enterpriseIds: ['asks'], districtIds: [] });
  });

  it('reaches nothing when a membership names nothing', () => {
    expect(rowScope(actor(['supplier']), 'lot.list')).toEqual({ all: false, enterpriseIds: [], districtIds: [] });
  });
});

describe('ownOr404', () => {
  const officer = actor(['district_officer', { districtId: '310101' }]);

  it('hands out a row in reach', () => {
    const row = { districtId: '310101' };
    expect(ownOr404(officer, 'requisition.read', row, identity)).toBe(row);
  });

  it.each([[null], [{ districtId: '310104' }], [{ districtId: null }], [{ enterpriseId: 'x' }]])(
    'does not tell a missing row from somebody else’s: %j',
    (row) => {
      expect(() => ownOr404(officer, 'requisition.read', row, identity)).toThrow(
        expect.objectContaining({ code: 'NOT_FOUND' }),
      );
    },
  );
});

describe('authorise', () => {
  const approver = actor(['approver']);

  it('lets a second person decide in the state of the life cycle', () => {
    expect(authorise(approver, 'round.approve', { state: 'PROPOSED', openedBy: 'other' }, identity)).toBeDefined();
  });

  it('refuses the opener and every other state', () => {
    expect(() => authorise(approver, 'round.approve', { state: 'PROPOSED', openedBy: 'me' }, identity)).toThrow(
      expect.objectContaining({ code: 'OWN_PROPOSAL' }),
    );
    expect(() => authorise(approver, 'round.approve', { state: 'COMPUTING', openedBy: 'other' }, identity)).toThrow(
      expect.objectContaining({ code: 'STATE_REFUSED', params: expect.objectContaining({ state: 'COMPUTING' }) }),
    );
  });
});

describe('ownEnterpriseId', () => {
  it('is the firm a clerk acts for, and a refusal where there is none', () => {
    expect(ownEnterpriseId(actor(['supplier', { enterpriseId: 'sells' }]), 'lot.post')).toBe('sells');
    expect(() => ownEnterpriseId(actor(['supplier']), 'lot.post')).toThrow(
      expect.objectContaining({ code: 'FORBIDDEN' }),
    );
  });
});
