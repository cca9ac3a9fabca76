import { expect, test } from 'vitest';
import {
	compareNames,
	mayBeOneName,
	type NameMatch,
	readName,
	titleOf,
} from '../../../src/domain/articles/person-name.ts';

test.each<[string, string, NameMatch]>([
	['Ann Lee', 'Dr Ann Lee', 'full'],
	['Kim Ji-woo', 'Kim Jiwoo', 'full'],
	['Elif Yıldırım', 'Elif Yildirim', 'full'],
	['Łukasz Øst', 'Lukasz Ost', 'full'],
	['Bill Reed', 'William Reed', 'full'],
	['Tarn Works', 'Tarn Works Ltd', 'full'],
	['Omar al-Rashid', 'Omar Rashid', 'full'],
	['Otto Wolf Jr.', 'Otto Wolf junior', 'full'],
	['Karl Graf II', 'Karl Graf II', 'full'],
	['Cory Reyes', 'Corazon Reyes', 'full'],
	['Cory Reyes', 'Maria Corazon Reyes', 'part'],
	['Tess Reyes', 'Ma. Teresa Reyes', 'part'],
	['Cory Reyes', 'Anna Corazon Reyes', 'differ'],
	['Cory Reyes', 'Maria Teresa Reyes', 'differ'],
	['Benjie Reyes', 'Benjamin Reyes', 'full'],
	['Dudu Reyes', 'Eduardo Reyes', 'full'],
	['Dudu Reyes', 'Edmundo Reyes', 'differ'],
	['Inspector Vlum', 'Bo Vlum', 'part'],
	['Det. Supt. Bo Vlum', 'Bo Vlum', 'full'],
	['DI Bo Vlum', 'Bo Vlum', 'full'],
	['DCI Vlum', 'Bo Vlum', 'part'],
	['DSP Vlum', 'Bo Vlum', 'part'],
	['CS Vlum', 'Bo Vlum', 'differ'],
	['Di Vlum', 'Bo Vlum', 'differ'],
	['Bo Di Vlum', 'Di Vlum', 'part'],
	['DS', 'Bo Vlum', 'differ'],
	['Van Houtte', 'Van Houtte', 'part'],
	['Van Houtte', 'Jef Van Houtte', 'part'],
	['Jef Van Houtte', 'Jef van Houtte', 'full'],
	['Andriy Moroz', 'Andrii Moroz', 'form'],
	['Ibrahim Coulibaly', 'Ibrahima Coulibaly', 'form'],
	['Ibrahim Coulibaly', 'Ismaila Coulibaly', 'differ'],
	['Omar Sow', 'Oumar Sow', 'form'],
	['Omar Sow', 'Osman Sow', 'differ'],
	['Hossein Vlum', 'Hussein Vlum', 'form'],
	['Hossein Vlum', 'Houman Vlum', 'differ'],
	['George Vlum', 'Yiorgos Vlum', 'form'],
	['George Vlum', 'Yorick Vlum', 'differ'],
	['Yusuf Vlum', 'Youssouf Vlum', 'form'],
	['Musa Vlum', 'Mustafa Vlum', 'differ'],
	['Aldric IV', 'Aldric IV', 'full'],
	['The Health Ministry of Teoria', 'Teoria’s Health Ministry', 'full'],
	['Health Ministry of Teoria', 'Teoria Health Ministry', 'full'],
	['the Tarn Council', 'Council of Tarn', 'full'],
	['Khaled Rashid', 'Khalid Rashid', 'form'],
	['Ivan Novak', 'Iwan Nowak', 'form'],
	['Luis Ortega', 'Luis Ortega Paz', 'form'],
	['Max Stone', 'Max W. Stone', 'form'],
	['Grigori Petrenko', 'Grigory Petrenko', 'form'],
	['Carla Voss', 'Carla Bruni-Voss', 'part'],
	['Lee', 'Ann Lee', 'part'],
	['Lee', 'Lee', 'part'],
	['Wen Yi', 'Yi Wen', 'part'],
	['E. Stone', 'Eva Stone', 'part'],
	['Grigori B. Petrenko', 'Grigory Petrenko', 'part'],
	['Max Stone', 'Max W. Hugo Stone', 'part'],
	['Ann Lee', 'Ann Moor', 'differ'],
	['The Health Ministry of Teoria', 'Teoria’s Trade Ministry', 'differ'],
	['Otto Wolf', 'Otto Wolf Jr.', 'alike'],
	['Tom Wolf', 'Thomas Wolf Jr.', 'alike'],
	['Wolf', 'Otto Wolf Jr.', 'part'],
	['Otto Wolf Sr.', 'Otto Wolf Jr.', 'differ'],
	['Ida Wolf', 'Otto Wolf Jr.', 'differ'],
	['Wolf Sr.', 'Otto Wolf Jr.', 'differ'],
	['Pham Thi Vlum', 'Vlum Thi Pham', 'form'],
	['Pham Thi Vlum', 'Vlum Van Pham', 'differ'],
	['Karl Graf II', 'Karl Graf III', 'differ'],
	['Max H. W. Stone', 'Max W. Stone', 'differ'],
	['Mary Ann Ford', 'Mary Jane Ford', 'differ'],
	['Marina Petrova', 'Maria Petrova', 'differ'],
	['Paul Reyes', 'Paula Reyes', 'differ'],
	['Thad Boon', 'Thaddeus Boon', 'part'],
	['Wally Ostrom', 'Walter Ostrom', 'part'],
	['Winnie Moss', 'Winifred Moss', 'part'],
	['Kenji Mori', 'Kenzo Mori', 'differ'],
	['Ngaire Teal', 'Ngaire Margaret Teal Moss', 'part'],
	['Hao Nguyen', 'Nguyen Thi Bich Hao', 'part'],
	['P. Y. Leung', 'Leung Pak-yin', 'part'],
	['Mohammed Otaibi', 'Muhammad Saad Utaibi', 'part'],
	['Youssef Kaddoumi', 'Yusuf Qaddumi', 'part'],
	['Carlo Reyes', 'Carla Reyes', 'differ'],
	['Li Ma', 'Lu Mi', 'differ'],
	['Margaret Teal', 'Ngaire Margaret Moss', 'differ'],
	['Hao Tran', 'Nguyen Thi Bich Hao', 'differ'],
	['Oleh Hnatenko', 'Oleh Gnatenko', 'form'],
	['Anna Chatzimanolakis', 'Anna Hatzimanolakis', 'form'],
	['Ivo Djordjevic', 'Ivo Đorđević', 'form'],
	['Cvetan Marinov', 'Tsvetan Marinov', 'form'],
	['Eva Hall', 'Eva Gall', 'differ'],
	['Þórdís Hjalt', 'Thordis Hjalt', 'full'],
	['Søren Kjær', 'Soren Kjaer', 'full'],
	['Karl Groß', 'Karl Gross', 'full'],
	['Ivan Sokolov', 'Irina Sokolova', 'differ'],
	['Bo', 'Ann Lee', 'differ'],
	['Malcolm X', 'Malcolm', 'part'],
	['Li Xi', 'Li Xi', 'full'],
	['Pope Clement', 'Pope Clement XVI', 'form'],
	['Pope Clement XV', 'Pope Clement XVI', 'differ'],
	['King Aldric', 'King Aldric', 'part'],
	['King Aldric IV', 'King Aldric IV', 'full'],
	['King Aldric', 'King Bo', 'differ'],
	['', 'Ann Lee', 'differ'],
	['Jörg Müller', 'Joerg Mueller', 'form'],
	['Abdul Rahman al-Sayed', 'Abdelrahman Alsayed', 'form'],
	['Abdurrahman Sayed', 'Abdul Rahman Sayed', 'form'],
	['Volodymyr Moroz', 'Vladimir Moroz', 'form'],
	['Dmytro Havryliuk', 'Dmitry Havrilyuk', 'form'],
	['Bob Ley', 'Robert Lee', 'form'],
	['Betsy Reed', 'Elizabeth Reed', 'full'],
	['Fang Weiran', 'Wei-ran Fang', 'form'],
	['Babatunde Alao', 'Tunde Alao', 'part'],
	['Rosanna Reed', 'Ann Reed', 'differ'],
	['Elena Quispe', 'María Elena Quispe Laura', 'part'],
	['S. K. Stone', 'Samuel Stone', 'part'],
	['Jean Moreau', 'Luc Moreau', 'differ'],
	['Oleksandr Vlum', 'Sasha Vlum', 'alike'],
	['Lupe Vlum', 'Guadalupe Vlum Soto', 'alike'],
	['Seán Ó Maoláin', 'John Mullan', 'alike'],
	['Alasdair McVlum', 'Alexander MacVlum', 'alike'],
	['Abdelkader Benvlum', 'M. Abdul Qadir bin Vlum', 'alike'],
	['Hsu Kuo-liang', 'Xu Guoliang', 'alike'],
	['Hsu Kuo-liang', 'Xu Guolin', 'differ'],
	['Mohammed Vlumani', 'Mahmoud Vlumani', 'differ'],
	['Hassan Vlumani', 'Hussein Vlumani', 'differ'],
	['Mykola Vlum', 'Mykhailo Vlum', 'differ'],
	['Paul Vlum', 'Paula Vlum', 'differ'],
	['Vlum', 'Ann Vlum Soto', 'part'],
	['Señor Vlum', 'Ann Vlum', 'part'],
])('%s and %s: %s', (one, other, expected) => {
	expect(compareNames(readName(one), readName(other))).toBe(expected);
	expect(compareNames(readName(other), readName(one))).toBe(expected);
});

test.each<[string, readonly string[], string, NameMatch]>([
	['Ann Reed', ['Ann Vlum'], 'Ann Vlum', 'form'],
	['Ann Reed', ['Vlum'], 'Ann Vlum', 'part'],
	['Ann Reed', ['Ann Vlum'], 'Bo Vlum', 'differ'],
	['Ann Reed', ['Ann Vlum'], 'Ann Reed', 'full'],
	['Ann Reed', ['Ann Vlum', 'Sasha Vlum'], 'Oleksandr Vlum', 'alike'],
	['Ann Reed', [], 'Ann Vlum', 'differ'],
])('%s, known as %j, and %s: %s', (one, others, other, expected) => {
	const name = { ...readName(one), others: others.map((each) => readName(each)) };
	expect(compareNames(name, readName(other))).toBe(expected);
	expect(compareNames(readName(other), name)).toBe(expected);
});

test('who is called a king beside the name is one, unless there is a surname too', () => {
	expect(readName('Aldric', ['King']).ruler).toBe('king');
	expect(readName('Aldric Venn', ['King']).ruler).toBeUndefined();
	expect(readName('Aldric', ['mayor']).ruler).toBeUndefined();
	expect(readName('Aldric', ['the king of Tarn']).ruler).toBe('king');
	expect(readName('Prince').ruler).toBeUndefined();
});

test.each([
	['Tarn Ltd', ['tarn'], ''],
	['Inc', ['inc'], ''],
	['Wolf Jr.', ['wolf'], 'jr'],
	['Junior', ['junior'], ''],
	['Karl Graf II', ['karl', 'graf'], 'ii'],
	['al-Rashid', ['rashid'], ''],
	['Al', ['al'], ''],
])('%s has the words %j and the generation “%s”', (name, words, generation) => {
	expect(readName(name)).toEqual({ words, generation, ruler: undefined });
});

test('a surname may be that of a full name, another one is not', () => {
	expect(mayBeOneName('Lee', 'Ann Lee')).toBe(true);
	expect(mayBeOneName('Lee', 'Ann Moor')).toBe(false);
});

test.each([
	['Judge Ann Lee', ['judge']],
	['Ann Lee', []],
])('%s has the titles %j', (name, titles) => expect(titleOf(name)).toEqual(titles));
