import { expect, test } from 'vitest';
import { fillDifferently } from '../../../src/domain/articles/fill-differently.ts';

function check(one: string, other: string, expected: boolean, people: readonly string[] = []) {
	test(`${one} / ${other}: ${expected ? 'of others' : 'may be one'}`, () => {
		expect(fillDifferently({ label: one, people }, { label: other, people })).toBe(expected);
		expect(fillDifferently({ label: other, people }, { label: one, people })).toBe(expected);
	});
}

check('Fire destroyed the mill', 'Fire destroyed a warehouse', true);
check('Fire destroyed the mill', 'Fire destroyed the old mill of Tarn', false);
check('Fire destroyed the mill', 'The mill was destroyed by fire', false);
check('Nurses went on strike', 'Teachers went on strike', true);
check('Nurses went on strike', 'Hundreds of nurses went on strike', false);
check('She was charged with fraud', 'She was charged with murder', true);
check('She was charged with fraud', 'She was charged in Lumen', false);
check('He visited the flooded valley', 'He visited the flooded town', false);
check('They marched for the reform', 'They marched against the reform', true);
check('They marched for hours', 'They marched against the reform', false);
check('Harrow United beat Sele', 'Harrow United won the cup', false);
check('Police arrested Jonas Pell', 'Jonas Pell was arrested', false, ['Jonas Pell']);
check('Ann Lee, mayor of Lumen, died at home', 'The novelist Ann Lee died', false, ['Ann Lee']);
check('Ministers signed the treaty', 'The treaty on fishing was signed', false);
check('The mayor of Lumen resigned', 'The police chief of Lumen resigned', true);
check('A part of the Orrin Bridge fell', 'The Orrin Bridge fell', false);
check('The treaty on fishing was signed', 'The treaty on shipping was signed', true);
check('They found a species of frog', 'They found a species of orchid', true);
check('She won the 200 metres', 'She won the 100 metres', true);
check('Flames killed 31 people', 'Flames killed 40 people', false);
check('A train derailed near Brask', 'A bus overturned near Brask', true);
check('The band released an album', 'The band cancelled its tour', true);
check('The wedding took place in Sollen', 'Halvard married in Sollen', false, ['Halvard']);
check('She met Tarn’s president in Lumen', 'She met the patriarch of Tarn in Lumen', true);
check('She met Tarn’s president in Lumen', 'She met the president of Tarn', false);
check('Gunmen kidnapped forty girls', 'Extremists kidnapped 46 girls in Tarn', false);
check('A gunman killed five people', 'A car bomb killed five people', true);
check('Supporters of the president stormed the hall', 'A mob stormed the hall', false);
check('A bomb exploded outside the embassy', 'A bomb exploded at the station', true);
check('A plane crashed shortly after take-off', 'A plane crashed minutes after take-off', false);
check('Fire destroyed the bakery', 'Fire destroyed two bakeries', false);
check('Fire destroyed the mill', 'Fire destroyed the hill', true);
check('Mayors of Lumen resigned', 'Nurses of Lumen resigned', true);
check('A fire in Lumen', 'A fire in Tarn', false);
check('A fire at the mill', 'Rain flooded the valley', false);
check('Gunmen stormed the hall', 'Teachers occupied the hall', true);
check('She met the Corvan president', 'She met the Tarnese president', false);
check('Ann Lee met Tarn’s president', 'President Ann Lee met the patriarch of Tarn', true, [
	'Ann Lee',
]);
check('A protest for the reform', 'The reform was signed', false);
check('A protest for the reform', 'A protest for the reform of Tarn', false);
check('', '', false);
