import { pino } from 'pino';
import { expect, onTestFinished, test } from 'vitest';
import type { Picture } from '../../src/domain/picture.ts';
import { openPainter } from '../../src/workers/open-painter.ts';
import { longestBusyMs } from '../support/busy-spells.ts';

const QUOTE: Picture = {
	kind: 'quote',
	theme: 'dark',
	words: '“We stay.”',
	name: 'Ann Lee',
	role: '',
	source: 'Tarn Times',
	day: '2024-03-07',
};
const VIEWER = { locale: 'en-US' };

test('draws off the main thread; what cannot be drawn is told of and left out', async () => {
	const logged: unknown[] = [];
	const log = pino({}, { write: (line: string) => logged.push(JSON.parse(line)) });
	const painter = openPainter(log);
	onTestFinished(() => painter.close());

	let png: Uint8Array | undefined;
	const busyMs = await longestBusyMs(async () => {
		png = await painter.paint(QUOTE, VIEWER);
	});

	expect([...(png ?? []).slice(1, 4)]).toEqual([...Buffer.from('PNG')]);
	expect(busyMs).toBeLessThan(100);
	expect(logged).toEqual([]);
	expect(await painter.paint({ ...QUOTE, name: 'ⵣⵓⵍ' }, VIEWER)).toBeUndefined();
	expect(logged).toMatchObject([{ msg: 'a picture was not drawn', kind: 'quote' }]);
});
