/** A process of its own: `count-requests.ts FILE` asks ten times for one person, and prints how often it may. */
import { openDatabase } from '../../src/sql/open-database.ts';
import { openRequestCounts } from '../../src/sql/request-counts.ts';

const NOON = new Date('2024-03-08T12:00:00Z');
const ASKED = 10;

const database = await openDatabase(process.argv[2] ?? '');
const requests = openRequestCounts(database, { now: () => NOON });
let taken = 0;
for (let asked = 0; asked < ASKED; asked += 1) {
	if ((await requests.count({ by: 'a' })) === undefined) taken += 1;
}
process.stdout.write(`${taken}`);
await database.close();
