import { openDeliveryLedger } from '../../../src/sql/reminders/delivery-ledger.ts';
import { fileDatabase, memoryDatabase } from '../../support/databases.ts';
import { deliveryLedgerContract } from '../../support/delivery-ledger-contract.ts';

deliveryLedgerContract('memory', async () => openDeliveryLedger(await memoryDatabase()));
deliveryLedgerContract('a file', async () => openDeliveryLedger(await fileDatabase()));
