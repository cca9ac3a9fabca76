import { openDeliveryLedger } from '../../../src/sql/reminders/delivery-ledger.ts';
import { deliveryLedgerContract } from '../../support/contracts/delivery-ledger-contract.ts';
import { EVERY_DATABASE } from '../../support/databases.ts';

for (const [name, open] of EVERY_DATABASE) {
	deliveryLedgerContract(name, async () => openDeliveryLedger(await open()));
}
