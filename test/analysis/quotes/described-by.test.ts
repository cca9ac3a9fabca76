import { describe } from 'vitest';
import { checkAttributed } from './attributed.ts';

describe('called so by another', () => {
	checkAttributed('Bo Ek was described by the judge, Ann Lee, as “a man of very little shame”.', [
		'Ann Lee, described-by 0.855 (described)',
	]);
	checkAttributed('The plan was dismissed as “a bill that is handed to us” by Ann Lee.', [
		'Ann Lee, described-by 0.855 (dismissed)',
	]);
	checkAttributed('Bo Ek was described as “a man of very little shame”.', ['?, none 0.2']);
	checkAttributed('Bo Ek, criticised by the union, said “we wait here now and then”.', [
		'Bo Ek, before 0.884 (said)',
	]);
	checkAttributed('Condemned by the union, Bo Ek called it “a bill that is handed to us”.', [
		'Bo Ek, before 0.884 (called)',
	]);
	checkAttributed('Bo Ek was hailed in Zell, by which time he said “we wait here now and then”.', [
		'Bo Ek, before 0.856 (said)',
	]);
});

describe('questions and answers that are labelled', () => {
	checkAttributed('Ann Lee flies.\n\nQ. Why so high?\n\nA. “We wait here now.”', [
		'Ann Lee, answers-question 0.5',
	]);
	checkAttributed('Ann Lee flies.\n\nQ: Is Bo Ek a friend?\n\nA: “Ask the Methodists.”', [
		'Ann Lee, answers-question 0.5',
	]);
	checkAttributed('Ann Lee flies.\n\nQ: “Why do you fly so high?”', ['?, none 0.2']);
	checkAttributed('Ann Lee flies.\n\nB: “We wait here now.”', ['?, none 0.2, none']);
	checkAttributed('Plan A. “We wait here now.”', ['?, none 0.2, none']);
});
