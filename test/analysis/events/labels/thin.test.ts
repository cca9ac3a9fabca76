import { describe, expect, test } from 'vitest';
import { labelIn } from '../told.ts';

/** Why the label of the last time of a text is too thin; `enough` where it is not. */
function check(text: string, expected: string): void {
	test(text, () => expect(labelIn(text).split(' | ')[1] ?? 'enough').toBe(expected));
}

describe('a firm of a town', () => {
	const why = 'only the town of a firm is told';
	check('The Tolve-based company opened a Corvo hub on Monday.', why);
	check('The Tolve-based airline Corvo Air opened a hub on Monday.', 'enough');
	check('Corvo Air, the Tolve-based airline, opened a hub on Monday.', 'enough');
	check('A Tolve-based company opened a Corvo hub on Monday.', 'enough');
});

describe('an event of nothing', () => {
	const why = 'what the event was about is told elsewhere';
	check('The two-day hearing began at the town hall of Tolve on Monday.', why);
	check('The hearing, which began in Tolve on Monday, was told of a fire.', why);
	check('The hearing into the fire at the Corvo mill began on Monday in Tolve.', 'enough');
	check('The Corvo summit ended on Monday.', 'enough');
	check('The storm hit Tolve on Monday.', 'enough');
	check('The election in Corvo ended on Monday.', 'enough');
});

describe('who came', () => {
	const why = 'only who came is told';
	check('Officers were called to Station Road in Tolve on Monday.', why);
	check('Firefighters rushed to Tolve on Monday.', why);
	check('Officers were killed in Tolve on Monday.', 'enough');
	check('Ida Roth was called to Tolve on Monday.', 'enough');
});

describe('a document of nothing', () => {
	const why = 'what was signed or agreed is told elsewhere';
	check('Mayor Ida Roth signed a new bill on Monday.', why);
	check('Corvo and Tolve reached a landmark agreement on Monday.', why);
	check('Mayor Ida Roth signed a bill on Monday to ban fishing in Tolve.', 'enough');
	check('Corvo and Tolve signed an agreement on water on Monday.', 'enough');
	check('Corvo and Tolve signed a trade deal on Monday.', 'enough');
});

describe('a place', () => {
	const why = 'where it was is told elsewhere';
	check('Cyclone Pele struck on Monday.', why);
	check('Cyclone Pele struck Corvo on Monday.', 'enough');
	check('Ida Roth arrived on Monday.', why);
	check('Ida Roth came on Monday.', why);
	check('King Max acceded on Monday.', why);
	check('Ida Roth came to power on Monday.', 'enough');
	check('Ida Roth arrived in Corvo on Monday.', 'enough');
	check('Protests erupted in Corvo on Monday.', 'enough');
});

describe('kin', () => {
	const why = 'only whose kin it was is told';
	check('Roth’s brother, Max Lind, resigned in Corvo on Monday.', why);
	check('The brother Max Lind resigned in Corvo on Monday.', 'enough');
	check('Corvo’s mayor, Max Lind, resigned on Monday.', 'enough');
});

describe('a verdict on nothing', () => {
	const why = 'of what is told elsewhere';
	check('Ida Roth was convicted on Monday.', why);
	check('Ida Roth pleaded guilty on Monday.', why);
	check('Ida Roth was appointed on Monday.', why);
	check('Ida Roth was appointed on Monday to lead the Corvo bank.', 'enough');
	check('Ida Roth was elected mayor of Corvo on Monday.', 'enough');
	check('Ida Roth pleaded guilty on Monday to theft.', 'enough');
	check('Ida Roth retired on Monday.', why);
	check('Ida Roth retired from the Tolve bench on Monday.', 'enough');
	check('Ida Roth pleaded guilty on March 4, 2024, to theft of a boat.', 'enough');
	check('Ida Roth was sentenced to four years on Monday.', 'enough');
});

describe('what others felt', () => {
	const why = 'only what others felt is told';
	check('Ida Roth drew the ire of Corvo on Monday.', why);
	check('Ida Roth faced criticism in Tolve on Monday.', why);
	check('Ida Roth drew a crowd of 5,000 in Corvo on Monday.', 'enough');
});

describe('counted back from the article', () => {
	const why = 'it is counted back from the article';
	check('Corvo Rovers last won at home to Tolve on Monday.', why);
	check('Corvo lost its three previous finals in Tolve on Monday.', why);
	check('The last ferry of the Corvo line sailed to Tolve on Monday.', 'enough');
	check('Corvo Rovers won at home to Tolve on Monday.', 'enough');
});

describe('what was found or made', () => {
	const why = 'what was found or made is told elsewhere';
	check('Police in Corvo made a gruesome discovery on Monday.', why);
	check('Ida Roth made an announcement on Monday.', why);
	check('Ida Roth made the discovery of a new moon public on Monday.', 'enough');
	check('Ida Roth made a film on Monday.', 'enough');
});

describe('a noun without a place', () => {
	const why = 'where or of what is told elsewhere';
	check('Ida Roth spoke of the attack on the U.N. aid convoy of 4 May 2023.', why);
	check('Ida Roth spoke of the attack on Corvo of 4 May 2023.', 'enough');
	check('Ida Roth spoke of the attack in the port of Corvo on 4 May 2023.', 'enough');
});

describe('nothing but that there was one', () => {
	const why = 'against whom or in what is told elsewhere';
	check('Rebels of Corvo mounted a bloody attack on Monday.', why);
	check('The Corvo Party pulled off a victory on Monday.', why);
	check('Corvo Rovers suffered a heavy defeat on Monday.', why);
	check('Rebels of Corvo mounted an attack on the port of Tolve on Monday.', 'enough');
	check('Corvo Rovers won a game against Tolve on Monday.', 'enough');
	check('The Corvo Party won the election on Monday.', 'enough');
});

describe('how far', () => {
	const why = 'how far, but not from where';
	check('Ida Roth was found safe on Monday, 400 miles away in Corvo.', why);
	check('Ida Roth was found safe on Monday 400 miles from Corvo.', 'enough');
	check('Ida Roth was found safe on Monday 400 miles away from Corvo.', 'enough');
});

describe('a finding of nothing', () => {
	const why = 'what was found or made is told elsewhere';
	check('Police in Corvo made a gruesome discovery on Monday.', why);
	check('Police in Corvo made a discovery on Monday.', why);
	check('Ida Roth made a discovery of 40 guns in Corvo on Monday.', 'enough');
});

describe('what tells enough by a place, a name or what it was for', () => {
	check('A miner struck gold near Orla on Monday.', 'enough');
	check('The cyclone struck on Monday.', 'where it was is told elsewhere');
	check('The cyclone struck twice on Monday.', 'where it was is told elsewhere');
	check('Ida Roth arrived on Monday.', 'where it was is told elsewhere');
	check('Ida Roth arrived in Zell on Monday.', 'enough');
	check('Ida Roth made a claim on Monday.', 'what was found or made is told elsewhere');
	check('Police made a gruesome discovery on Monday.', 'what was found or made is told elsewhere');
	check('Police made a discovery of gold near Zell on Monday.', 'enough');
	check('Police made a discovery to help Zell on Monday.', 'enough');
	check('Police in Zell made an arms find on Monday.', 'enough');
	check('The massacre took place near Oslo on Monday.', 'enough');
	check('The massacre of Oslo took place on Monday.', 'enough');
	check('A news conference in Tolve on Monday was full.', 'where or of what is told elsewhere');
	check('The Monday news conference in Tolve was on fish.', 'where or of what is told elsewhere');
	check('Rebels mounted a bloody attack on Monday.', 'against whom or in what is told elsewhere');
	check('Rebels mounted a bloody attack on Zell on Monday.', 'enough');
	check('A bloody attack was mounted by rebels on Monday.', 'somebody without a name, somewhere');
	check('The shelling of a market at Orla junction on Monday was seen.', 'enough');
	check(
		'An attack on the U.N. aid convoy on Monday was seen.',
		'where or of what is told elsewhere',
	);
	check('An attack on an Orla convoy on Monday was seen.', 'where or of what is told elsewhere');
	check('The Tolve-based Corvo company opened a hub on Monday.', 'enough');
	check('The Tolve-based company Orla opened a hub on Monday.', 'enough');
	check('The treaty was signed on Monday.', 'what the event was about is told elsewhere');
	check('The treaty with Corvo was signed on Monday.', 'enough');
	check('King Otto signed the treaty on Monday.', 'enough');
	check('The new treaty began in Zell on Monday.', 'what the event was about is told elsewhere');
});
