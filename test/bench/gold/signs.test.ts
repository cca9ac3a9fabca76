import { expect, test } from 'vitest';
import { readGold } from '../../../bench/gold/gold-article.ts';
import { readSigns, signOf, signsOf } from '../../../bench/gold/signs.ts';
import { article } from '../../support/articles.ts';

const FOUND = article({ title: 'Fire at the mill' }).analysis;

test('what is found otherwise has another sign', () => {
	expect(signOf({ ...FOUND, language: 'de' })).not.toBe(signOf(FOUND));
	expect(signOf({ ...FOUND })).toBe(signOf(FOUND));
});

test('of a number three places count: a fourth may differ from machine to machine', () => {
	const points = (worth: number) => signOf({ ...FOUND, events: [{ worth }] as never });
	expect(points(0.1234)).toBe(points(0.1232));
	expect(points(0.123)).not.toBe(points(0.124));
});

test('each article of a set has its sign under its id', () => {
	const articles = readGold(`${import.meta.dirname}/../../../bench/gold/tenth.jsonl`).slice(0, 2);
	expect(signsOf(articles, () => FOUND)).toEqual({ t01: signOf(FOUND), t02: signOf(FOUND) });
	expect(Object.keys(readSigns().signs['tenth'] ?? {})).toHaveLength(15);
});
