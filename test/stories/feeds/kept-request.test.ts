import { expect, test } from 'vitest';
import {
	type KeptRequest,
	readRequest,
	writeRequest,
} from '../../../src/stories/feeds/kept-request.ts';

const PLAIN: KeptRequest = {
	request: {
		url: 'https://lumen.example/',
		place: { channel: '42' },
		filter: { any: [], all: [], none: [] },
		pace: 'at once',
	},
	links: [{ url: 'https://lumen.example/a' }, { url: 'https://lumen.example/b', title: 'Sport' }],
};
const FULL: KeptRequest = {
	request: {
		url: 'https://lumen.example/',
		name: 'Lumen',
		place: { channel: '42', forumTags: ['7', '8'], role: '9', asSite: true },
		filter: { any: ['harbour', 'sea'], all: ['two words'], none: ['Sport'], speaker: 'Ann Lee' },
		pace: 'weekly',
	},
	links: [{ url: 'https://lumen.example/a', title: 'News' }],
};

test.each([
	['plain', PLAIN],
	['with everything', FULL],
])('a request comes back as it was kept: %s', (_, kept) => {
	expect(readRequest(writeRequest(kept))).toEqual(kept);
});

const written = writeRequest(FULL);
const changed = (index: number, value: string) => written.with(index, value);

test.each<[string, readonly string[]]>([
	['nothing', []],
	['what an older version kept', ['{"url":"https://lumen.example/"}', '[]']],
	['no address', changed(1, 'lumen')],
	['another pace', changed(3, 'hourly')],
	['no channel', changed(5, 'news')],
	['a link that is no address', changed(10, 'a')],
	['one without a voice', written.slice(1)],
	['half a link', written.slice(0, -1)],
])('another version’s state is none: %s', (_, values) => {
	expect(readRequest(values)).toBeUndefined();
});
