import { describe, expect, test } from 'vitest';
import { classOf } from '../../../../src/analysis/events/grammar/class-of-event.ts';
import { parsedAt } from '../parsed.ts';

function check(marked: string, expected: string): void {
	test(marked, () => {
		const { tree, at } = parsedAt(marked);
		expect(classOf(tree, at)).toBe(expected);
	});
}

describe('verbs', () => {
	check('Ann Lee [died] on Monday.', 'death');
	check('Ann Lee [signed] a treaty.', 'treaty');
	check('Ann Lee [paid] a visit to Zell.', 'visit');
	check('Ann Lee [paid] a baker.', 'other');
	check('The town was [hit] by an earthquake.', 'disaster');
	check('The earthquake [struck] the town.', 'disaster');
	check('The army [struck] the town.', 'attack');
	check('The army [attacked] the town.', 'attack');
	check('Ann Lee was [found] dead.', 'death');
	check('Ann Lee was [found] there.', 'other');
	check('Ann Lee [dropped] dead.', 'death');
	check('Ann Lee [stepped] down.', 'resignation');
	check('Ann Lee [stepped] aside.', 'other');
	check('The rocket [lifted] off.', 'launch');
	check('Ann Lee [said] so.', 'statement');
	check('The talks [ended].', 'meeting');
	check('The hall [ended].', 'other');
	check('Ann Lee [sang].', 'other');
});

describe('words that only sound like it', () => {
	check('The council [got] in on the act.', 'other');
	check('The council [passed] the Harbour Act.', 'law');
	check('The hall [opened] during a blizzard.', 'opening');
	check('The rest [began] after a flood.', 'other');
	check('The club [launched] the boat.', 'launch');
	check('A launch [came] up the river.', 'other');
	check('The launch [failed] on Monday.', 'launch');
	check('The miners [walked] out on Monday.', 'strike');
	check('Ann Lee [walked] out on to the stage.', 'other');
	check('Ann Lee [walked] out alone.', 'other');
	check('Ann Lee [gathered] a handful of snow.', 'other');
	check('Ann Lee [gathered] the delegates in Zell.', 'meeting');
	check('The families [gathered] in Zell.', 'meeting');
	check('The dog was [bought] for £1.50 on Monday.', 'other');
	check('The mill was [bought] for £1.5 million on Monday.', 'merger');
	check('Ann Lee [bought] the mill.', 'merger');
});

describe('nouns and what is', () => {
	check('The [earthquake] came.', 'disaster');
	check('The [hall] came.', 'other');
	check('Ann Lee was [dead].', 'death');
	check('Ann Lee was [mayor].', 'other');
	check('It was an [earthquake].', 'disaster');
});

describe('who did it, onto what, and for how much', () => {
	check('Corvo [became] independent.', 'founding');
	check('Corvo [became] a republic.', 'founding');
	check('Ann Lee [became] mayor.', 'appointment');
	check('Police [raided] the mill.', 'arrest');
	check('Ships [raided] the mill.', 'attack');
	check('The mill was [raided] by police.', 'arrest');
	check('The mill was [raided] by ships.', 'attack');
	check('The mill was [raided].', 'arrest');
	check('Workers [walked] out.', 'strike');
	check('Workers [walked] out alone.', 'other');
	check('Workers [walked] out onto the stage.', 'other');
	check('Workers [walked] out through the gate.', 'other');
	check('Crowds [gathered] in Zell.', 'meeting');
	check('Ann Lee [gathered] a handful of snow.', 'other');
	check('Ann Lee [gathered] residents in Zell.', 'meeting');
	check('Ann Lee [gathered] a baker in Zell.', 'meeting');
	check('Corvo [bought] a mill for £1.50.', 'other');
	check('Corvo [bought] a mill for £1.50 million.', 'merger');
	check('Corvo [bought] a mill for £150m.', 'merger');
	check('Corvo [bought] a mill for £1,500,000.', 'merger');
	check('Corvo [bought] a mill for £1,500.', 'other');
	check('Corvo [bought] a mill.', 'merger');
	check('Corvo [bought] one two three four five six seven eight nine for £1.50.', 'other');
	check('Corvo [bought] one two three four five six seven eight nine ten for £1.50.', 'merger');
	check('The launch [came] up the river.', 'other');
	check('The launch [pleased] Zell.', 'launch');
	check('Ann Lee was [found] dead at 14 Mill Street.', 'death');
	check('Ann Lee was [found] so dead.', 'death');
	check('Ann Lee was [shot] dead.', 'attack');
	check('The hall [opened] during a strike.', 'opening');
	check('Ann Lee [got] in on the act.', 'other');
	check('Ann Lee [signed] the Act.', 'law');
	check('The talks [began] in Zell.', 'meeting');
});
