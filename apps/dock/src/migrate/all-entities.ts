import { DOCUMENTS_ENTITIES } from '@supplydock/documents';
import { ENTERPRISES_ENTITIES } from '@supplydock/enterprises';
import { IDENTITY_ENTITIES } from '@supplydock/identity';
import { INVENTORY_ENTITIES } from '@supplydock/inventory';
import { LEDGER_ENTITIES } from '@supplydock/ledger';
import { NOTICES_ENTITIES } from '@supplydock/notices';
import { PLATFORM_ENTITIES } from '@supplydock/platform';
import { REQUISITIONS_ENTITIES } from '@supplydock/requisitions';
import { ROUNDS_ENTITIES } from '@supplydock/rounds';

/** Every table of the schema, for generating migrations and for the drift check. A new feature adds its list here. */
export const ALL_ENTITIES = [
  ...PLATFORM_ENTITIES,
  ...IDENTITY_ENTITIES,
  ...DOCUMENTS_ENTITIES,
  ...ENTERPRISES_ENTITIES,
  ...INVENTORY_ENTITIES,
  ...REQUISITIONS_ENTITIES,
  ...ROUNDS_ENTITIES,
  ...LEDGER_ENTITIES,
  ...NOTICES_ENTITIES,
];
