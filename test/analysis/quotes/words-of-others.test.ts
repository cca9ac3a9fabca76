import { describe, expect, test } from 'vitest';
import { spoken } from './spoken.ts';

function check(text: string, expected: readonly string[]): void {
	test(text, () => expect(spoken(text)).toEqual(expected));
}

describe('what others cry is not of whom the sentence is about', () => {
	check('Ann Lee sat down, to calls of “Hear, hear” from a man in the gallery.', [
		'a man in the gallery: Hear, hear*',
	]);
	check('Bo Ek rose to cries of “Shame on the lot of you” from Ann Lee.', [
		'Ann Lee: Shame on the lot of you',
	]);
	check('Ann Lee sat down to shouts of “Order”.', []);
	check('Ann Lee calls it “a shame”.', ['Ann Lee: a shame*']);
	check('Bo Ek shouts “Mind the step!” at everybody.', ['Bo Ek: Mind the step!']);
	check('Of the lake Ann Lee cries: “It was ours.”', ['Ann Lee: It was ours.']);
});

describe('a paper speaks, and not whoever found it', () => {
	check(
		'Among the entries in the trustees’ minute book, which Rev. Bo Ek has copied out, is one for May: “Scholars dismissed at noon. Master gone to fetch his gun.”',
		['trustees’ minute book: Scholars dismissed at noon. Master gone to fetch his gun.'],
	);
	check(
		'An inscription in Syriac round the wrist, which no photograph had shown, reads: “Who moves me, let him be moved.”',
		['an inscription in Syriac: Who moves me, let him be moved.'],
	);
	check(
		'Judge Ann Lee sat. “A mine gives notice,” Lee wrote.\n\nThe province apologised in May, in a statement of four lines. “The families were owed better than a notice,” it said.',
		['Ann Lee: A mine gives notice,', 'province: The families were owed better than a notice,'],
	);
	check(
		'The diary, which Ann Lee kept in a shoe box, has this for May: “No post. No bread. The goat came back.”',
		['Ann Lee: No post. No bread. The goat came back.'],
	);
	check('Ann Lee, which is rare, had one word: “We are not for sale to anybody.”', [
		'Ann Lee: We are not for sale to anybody.',
	]);
	check(
		'Zell Foods apologised in May, in a statement of four lines. “The families were owed better than a notice,” it said.',
		['Zell Foods: The families were owed better than a notice,'],
	);
});

describe('a heading in the line of its paragraph says nothing', () => {
	check(
		'Cenotaph.— A letter was read, on the subject of dogs. “It was put up for them that did not come back,” it said.',
		['a letter: It was put up for them that did not come back,'],
	);
	check('Housing.— Mr. Bo Ek had the key. “It is warm in every room,” he said.', [
		'Bo Ek: It is warm in every room,',
	]);
	check('Orla Rovers.— Bo Ek was sold in May. “I cried all night,” he said.', [
		'Bo Ek: I cried all night,',
	]);
	check('Ann Lee. She was the first. “I cried all night,” she said.', [
		'Ann Lee: I cried all night,',
	]);
	check('ORLA — Ann Lee was the first. “I cried all night,” she said.', [
		'Ann Lee: I cried all night,',
	]);
	check('Zell Foods paid. — “We are glad of it now,” it said.', [
		'Zell Foods: We are glad of it now,',
	]);
});

describe('few words with capitals are words all the same', () => {
	check('“She sold tickets,” says Ann Lee, who kept wicket. “That’s Merry.”', [
		'Ann Lee: She sold tickets,',
		'Ann Lee: That’s Merry.',
	]);
	check('Bo Ek lost a shoe. ‘I’m 52,’ panted the Town manager. ‘I’ve not run for years.’', [
		'Bo Ek: I’m 52,',
		'Bo Ek: I’ve not run for years.',
	]);
	check('“I have been meaning to tell them,” Ann Lee says, “since 1997.”', [
		'Ann Lee: I have been meaning to tell them,',
		'Ann Lee: since 1997.',
	]);
	check('Ann Lee sang. “Home Again” was the last.', []);
	check('Ann Lee painted it. “That Summer” hangs in Orla.', []);
	check('Her third film was “Don’t Look Back”.', []);
});

describe('one without a name behind any verb of voice', () => {
	check('‘Don’t tell my wife,’ begged one supporter leaving the ground, ‘but I went home.’', [
		'one supporter: Don’t tell my wife,',
		'one supporter: but I went home.',
	]);
	check('“It went clean over me,” wheezed a baker from Orla.', [
		'a baker from Orla: It went clean over me,',
	]);
	check('“Mind the step there,” hooted the driver of the bus.', [
		'driver of the bus: Mind the step there,',
	]);
	check('“Rain at four,” painted in red, hung above the door.', ['?: Rain at four,']);
	check('The notes “Rain at four” and “Snow at six” pleased the baker.', []);
	check('“It went clean over me.” Crossed the road, did the baker.', ['?: It went clean over me.']);
});

describe('somebody else within what is quoted is no quote by itself', () => {
	check(
		'“Quispe phoned me. He said, ‘If I refuse I’m out, and if I fly I’m asleep’,” Bo Ek told a radio station.\n\nCaptain Aurelio Quispe flew.',
		['Bo Ek: Quispe phoned me. He said, ‘If I refuse I’m out, and if I fly I’m asleep’,'],
	);
	check('“My mother said, ‘You came out looking up’. It is a good story,” Ann Lee says.', [
		'Ann Lee: My mother said, ‘You came out looking up’. It is a good story,',
	]);
	check(
		'“Reed came in. He said, ‘There is a leak in the roof here’ and left,” Ann Lee said. Tom Reed is a plumber.',
		['Ann Lee: Reed came in. He said, ‘There is a leak in the roof here’ and left,'],
	);
	check(
		'“Quispe phoned Reed. He said, ‘If I refuse I’m out, and if I fly I’m asleep’,” Bo Ek said.\n\nCaptain Aurelio Quispe flew with Tom Reed.',
		['Bo Ek: Quispe phoned Reed. He said, ‘If I refuse I’m out, and if I fly I’m asleep’,'],
	);
	check('“They call it ‘The Long Way Home’ here, and it is long,” Ann Lee says.', [
		'Ann Lee: They call it ‘The Long Way Home’ here, and it is long,',
	]);
	check('“I said, ‘You came out looking up’, and she laughed,” Ann Lee says.', [
		'Ann Lee: I said, ‘You came out looking up’, and she laughed,',
	]);
});
