import { openDeliveryLedger } from '../../../src/sql/reminders/delivery-ledger.ts';
import { deliveryLedgerContract } from '../../support/contracts/delivery-ledger-contract.ts';
import { fileDatabase, memoryDatabase } from '../../support/databases.ts';

deliveryLedgerContract('memory', async () => openDeliveryLedger(await memoryDatabase()));
deliveryLedgerContract('a file', async () => openDeliveryLedger(await fileDatabase()));
