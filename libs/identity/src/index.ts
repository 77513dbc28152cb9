export * from './session.entity.js';
export * from './user.entity.js';

import { Session } from './session.entity.js';
import { Membership, User } from './user.entity.js';

export const IDENTITY_ENTITIES = [User, Membership, Session];
