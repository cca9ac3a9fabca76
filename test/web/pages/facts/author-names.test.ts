import { expect, test } from 'vitest';
import { eachOf, isOffice, namesOf } from '../../../../src/web/pages/facts/author-names.ts';

test.each([
	['By Ruth Amadi', 'Ruth Amadi'],
	['Words by: Ruth Amadi', 'Ruth Amadi'],
	['By Ruth Amadi and Ole Berg', 'Ruth Amadi and Ole Berg'],
	['Ruth Amadi, Ole Berg', 'Ruth Amadi, Ole Berg'],
	[', Ole Berg', 'Ole Berg'],
	['By Ruth Amadi, Harbour Correspondent', 'Ruth Amadi'],
	['Ruth Amadi · 12 minutes ago', 'Ruth Amadi'],
	['Ruth Amadi 3 hours ago', 'Ruth Amadi'],
	['Ruth Amadi | Hill News', 'Ruth Amadi'],
	['By Ruth Amadi Updated 3 May 2024', 'Ruth Amadi'],
	['By Ruth Amadi on March 3, 2024', 'Ruth Amadi'],
	['Submitted by Ruth Amadi on Sat, 03/14/2026', 'Ruth Amadi'],
	['Von Ole Berg', 'Ole Berg'],
	['View all posts by Ruth Amadi', 'Ruth Amadi'],
	['By Ruth Amadi @ruthamadi', 'Ruth Amadi'],
	['ruth.amadi@hill.example Ruth Amadi', 'Ruth Amadi'],
	['By Ruth Amadi (ruth@hill.example)', 'Ruth Amadi'],
	['Posted by Ruth Amadi at 9:12 AM', 'Ruth Amadi'],
	['By Ruth Amadi for the Hill News', 'Ruth Amadi'],
	['Ruth Amadi in Lumen', 'Ruth Amadi'],
	['Analysis by Ruth Amadi', 'Ruth Amadi'],
	['Ruth Amadi, Associated Press', 'Ruth Amadi'],
	['Ruth Amadi, PhD, RDN', 'Ruth Amadi'],
	['Ruth Amadi, Li, Ole Berg', 'Ruth Amadi, Li, Ole Berg'],
	['Текст: Рут Амади', 'Рут Амади'],
	['Ruth Infante', 'Ruth Infante'],
	['By, Ruth Amadi, Senior Reporter', 'Ruth Amadi'],
])('%s: %s', (byline, names) => {
	expect(namesOf(byline)).toBe(names);
});

test.each([
	'',
	'admin',
	'Staff writer',
	'WordPress Administrator',
	'Guest post',
	'More articles',
	'Follow us',
	'https://people.example/7',
	'ruth@news.example',
	'12 minutes ago',
	'7 comments',
	'a'.repeat(80),
])('“%s” names nobody', (byline) => {
	expect(namesOf(byline)).toBeUndefined();
});

test.each([
	['Hill News Staff', true],
	['Editorial Team', true],
	['The newsroom', true],
	['Ruth Staffordson', false],
	['Teame Mebrahtu', false],
])('%s is an office: %s', (name, expected) => {
	expect(isOffice(name)).toBe(expected);
});

test('tells the names of one byline apart', () => {
	expect(eachOf('Ruth Amadi, Ole Berg and Siv Moe')).toEqual(['Ruth Amadi', 'Ole Berg', 'Siv Moe']);
});
