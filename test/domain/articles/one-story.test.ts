import { expect, test } from 'vitest';
import { isOneStory, storyMarks } from '../../../src/domain/articles/one-story.ts';

const FLOOD_A = `Flood bursts the Halden dam
Three villages in the Wend valley were under water on Tuesday after the Halden dam burst in the night. Rescuers took 400 people from roofs by boat, the fire chief of Ostra, Ivo Brandt, said. “We heard it before we saw it,” he said. Governor Ilse Ferro flew over the valley in the morning and promised help. The dam, built in 1961, had been inspected in May.`;
const FLOOD_B = `Halden dam breaks, hundreds rescued from roofs
Hundreds of people were rescued by boat after the Halden dam broke early on Tuesday, sending water through three villages of the Wend valley. Governor Ilse Ferro, who saw the damage from a helicopter, said that help was on its way. “Nobody should have to sleep outside tonight,” she told reporters in Ostra. Engineers had inspected the dam in May.`;
const FLOOD_LATER = `Inspectors warned of cracks in Halden dam
Inspectors warned in May that the Halden dam had cracks, a report seen by the Ostra Courier shows. The dam burst on Tuesday and flooded three villages of the Wend valley. Governor Ilse Ferro said that she had not read the report. Rescuers took 400 people from roofs by boat.`;
const FERRO_BUDGET = `Ferro presents budget with more for schools
Governor Ilse Ferro presented her budget to the assembly in Port Ellis on Tuesday, with 200 million more for schools and less for roads. The opposition leader, Hugo Amsel, called it a gift to the teachers’ union. A vote is set for the end of the month, and Ferro needs four votes from outside of her party.`;
const OTHER_FLOOD = `Flood closes roads in Kessia
Roads in the north of Kessia were closed on Tuesday after two days of rain. Water stood in cellars in Dovrin and Sele, the fire service said, and a school was used for people who could not go home. Mayor Piet Sand said that the worst was over. Trains ran late between Dovrin and Lumen.`;
const TRIAL_A = `Banker jailed for six years
A court in Lumen sentenced the former banker Dane Orrick to six years in prison on Friday for fraud. Judge Reva Toll said that he had robbed pensioners of their savings at Castor Bank. Orrick, 54, showed no emotion. His lawyer, Carla Voss, said that he would appeal.`;
const TRIAL_B = `Orrick gets six years over Castor Bank fraud
Dane Orrick, who ran Castor Bank until it failed, was sentenced to six years in prison for fraud by a Lumen court on Friday. Pensioners who lost their savings wept as Judge Reva Toll spoke. “No sentence will bring the money back,” she said. Orrick’s lawyer Carla Voss announced an appeal.`;
const OTHER_TRIAL = `Teacher jailed over exam papers
A court in Lumen sentenced a teacher to eight months in prison on Friday for selling exam papers. Judge Reva Toll said that trust in schools had been damaged. The teacher, Mona Feld, 41, will lose her post. Her lawyer said that she would not appeal.`;
const MATCH_A = `Harrow United win the cup
Harrow United beat Sele 3-1 in the cup final at Dovrin on Sunday, with two goals by Tess Abara in the last ten minutes. Sele had led through Mia Roth. Coach Lena Marsh called it the best day of her life, and the crowd of 31,000 sang until dark.`;
const MATCH_B = `Abara’s late goals bring Harrow the cup
Two late goals by Tess Abara gave Harrow United a 3-1 win over Sele in the cup final in Dovrin on Sunday. Mia Roth had put Sele ahead before half-time. “It is the best day of my life,” said coach Lena Marsh. A crowd of 31,000 saw it.`;
const OTHER_MATCH = `Harrow United sign goalkeeper from Sele
Harrow United have signed the goalkeeper Jo Linden from Sele for a fee of two million, the club said on Monday. Linden, 23, played for Dovrin as a girl. Coach Lena Marsh said that she had wanted her for years. The season begins in August.`;

const marks = (article: string) => {
	const [title = '', ...text] = article.split('\n');
	return storyMarks({ title, text: text.join('\n') });
};

function check(name: string, one: string, other: string, expected: boolean) {
	test(name, () => {
		expect(isOneStory(marks(one), marks(other))).toBe(expected);
		expect(isOneStory(marks(other), marks(one))).toBe(expected);
	});
}

check('two reports of a flood', FLOOD_A, FLOOD_B, true);
check('what came out about it later', FLOOD_A, FLOOD_LATER, true);
check('the same governor with another story', FLOOD_B, FERRO_BUDGET, false);
check('another flood', FLOOD_A, OTHER_FLOOD, false);
check('two reports of a sentence', TRIAL_A, TRIAL_B, true);
check('another sentence of the same judge on the same day', TRIAL_A, OTHER_TRIAL, false);
check('two reports of a match', MATCH_A, MATCH_B, true);
check('the same club with another story', MATCH_A, OTHER_MATCH, false);
check('nothing in common', MATCH_A, TRIAL_A, false);
check('articles without words', 'A\n', 'A\n', false);
