export * from './account/me.dto.js';
export * from './account/read-city-today.js';
export * from './actor.js';
export * from './identity.module.js';
export * from './passwords/password-hasher.js';
export * from './passwords/password-rules.js';
export * from './policy/authorise.js';
export * from './policy/decorators.js';
export * from './policy/policy.js';
export * from './policy/policy-table.js';
export * from './second-factor/second-factor.entity.js';
export * from './second-factor/totp.js';
export * from './session.entity.js';
export * from './users/create-user.js';
export * from './user.entity.js';
export * from './views/saved-view.entity.js';

import { RecoveryCode, SecondFactor } from './second-factor/second-factor.entity.js';
import { Session } from './session.entity.js';
import { SavedView } from './views/saved-view.entity.js';
import { Membership, User } from './user.entity.js';

export const IDENTITY_ENTITIES = [User, Membership, Session, SecondFactor, RecoveryCode, SavedView];
