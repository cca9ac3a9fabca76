import { expect, test } from 'vitest';
import {
	type Mute,
	readMute,
	readMuteText,
	writeMute,
} from '../../../src/domain/reminders/mute.ts';

test.each<[Mute, string[]]>([
	[{ kind: 'key date', article: 'a1', number: 3 }, ['date', 'a1', '3']],
	[{ kind: 'article', article: 'a1' }, ['article', 'a1']],
	[{ kind: 'speaker', name: 'Ann Lee' }, ['speaker', 'Ann Lee']],
])('a button carries %j', (mute, values) => {
	expect(writeMute(mute)).toEqual(values);
	expect(readMute(values)).toEqual(mute);
	expect(readMuteText(values.join(' '))).toEqual(mute);
});

test.each([
	[[]],
	[['speaker']],
	[['speaker', '']],
	[['article', '']],
	[['date', 'a1']],
	[['date', 'a1', 'x']],
	[['date', 'a1', '1234567']],
	[['date', 'a1', '-1']],
	[['date', '', '1']],
	[['day', 'a1', '1']],
])('%j is no mute', (values) => expect(readMute(values)).toBeUndefined());

test.each(['', 'speaker', 'speaker ', 'date a1', 'day a1 1'])('%j is none as text', (text) => {
	expect(readMuteText(text)).toBeUndefined();
});
