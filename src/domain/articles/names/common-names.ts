import { isSurnameAlone } from '../person-name.ts';

/** Words of which very many names are made, in every part of the world: who has no other is one of thousands. */
const COMMON = new Set(
	`
	smith johnson williams brown jones miller davis wilson anderson taylor thomas moore martin jackson thompson white harris clark lewis
	robinson walker young allen king wright scott hill green adams baker nelson carter mitchell roberts turner phillips campbell parker
	evans edwards collins stewart morris murphy cook rogers morgan cooper bailey reed kelly howard ward cox richardson wood watson brooks
	bennett gray grey hughes price myers foster ross hall lee harrison graham hamilton murray ryan obrien brien connor neill reilly donnell sullivan byrne walsh mccarthy
	doyle kennedy lynch davies griffiths owen owens lloyd macdonald mcdonald reid robertson fraser henderson simpson shaw hunt palmer mills
	fisher ellis marshall stevens gordon wallace west cole hayes long bell

	garcia gonzalez rodriguez fernandez lopez martinez sanchez perez gomez jimenez ruiz hernandez diaz moreno alvarez munoz romero alonso
	gutierrez navarro torres dominguez vazquez vasquez ramos gil ramirez serrano blanco molina morales suarez ortega delgado castro ortiz
	rubio marin medina cortes castillo santos guerrero flores reyes cruz rivera vargas mendoza rojas herrera aguilar chavez silva ferreira
	pereira oliveira costa rodrigues martins sousa souza fernandes goncalves gomes lopes marques alves almeida ribeiro pinto carvalho
	teixeira moreira correia mendes nunes soares vieira monteiro cardoso rocha lima barbosa araujo dias bautista aquino villanueva

	bernard dubois durand leroy moreau laurent lefebvre bertrand roux fournier morel girard mercier dupont lambert bonnet petit rossi russo
	ferrari esposito bianchi romano colombo ricci marino greco bruno gallo conti mancini giordano rizzo lombardi moretti
	muller mueller schmidt schneider fischer weber meyer wagner becker schulz hoffmann schafer koch bauer richter klein wolf neumann schwarz
	zimmermann braun kruger hofmann hartmann lange schmitt werner krause meier lehmann schmid maier huber steiner gruber vogel keller jansen
	bakker visser peters hansen johansen olsen larsen andersen pedersen nilsen kristiansen jensen nielsen christensen rasmussen sorensen
	petersen johansson andersson karlsson nilsson eriksson larsson olsson persson svensson berg lund virtanen korhonen

	ivanov ivanova smirnov smirnova kuznetsov kuznetsova popov popova vasiliev petrov petrova sokolov sokolova mikhailov novikov novikova
	fedorov morozov volkov volkova alekseev lebedev semenov pavlov pavlova kozlov kozlova stepanov nikolaev orlov makarov shevchenko
	kovalenko bondarenko tkachenko kovalchuk kravchenko nowak kowalski kowalska wisniewski wojcik kaminski lewandowski zielinski novak
	novakova svoboda novotny dvorak horvat horvath kovac jovanovic petrovic nikolic dimitrov georgiev nagy kovacs toth szabo varga kiss
	molnar popescu ionescu popa radu cohen levi levy mizrahi peretz friedman katz
	yilmaz kaya demir celik sahin yildiz yildirim ozturk aydin arslan dogan kilic aslan cetin kara koc kurt

	ali ahmed ahmad mohamed muhammad mohammed mohammad hassan hasan hussein husain hussain ibrahim mahmoud mahmood abdullah abdallah khan
	malik shah iqbal akhtar begum bibi rahman islam hossain chowdhury saleh salem omar osman othman yusuf youssef abbas mustafa hamid rashid
	said khalil nasser mansour haddad khoury karimi hosseini mohammadi rezaei ahmadi moradi jafari fatima aisha amina khaled khalid karim
	abdul abdel salim sami tariq bilal aziz rahim faisal hamza jamal nadia layla leila zahra maryam mariam zainab hossam walid nabil
	singh kumar sharma patel gupta verma mishra yadav das roy reddy rao nair jain joshi mehta kaur devi prasad pandey ghosh banerjee
	mukherjee chatterjee perera rajesh sanjay sunil amit anil ravi vijay ashok suresh ramesh priya pooja sunita gurpreet
	deshpande kulkarni deshmukh patil pawar jadhav bhattacharya bhattacharjee mukhopadhyay chattopadhyay iyer pillai menon chauhan thakur
	avinash arun deepak dinesh mahesh mukesh rakesh manoj prakash santosh vinod vivek rahul rohit pankaj ajay

	wang zhang liu chen yang huang zhao zhou guo zheng liang tang song deng feng cao peng zeng xiao tian dong yuan jiang wong chan cheung
	lau lam leung cheng tan lim goh ong chua fang jing ying ping hong hua ming xin juan qiang yong lei bin jian kim park choi jung jeong
	kang cho yoon jang seo shin kwon hwang ahn ji min jun woo hyun soo jin eun young minji jiwoo minsu jihoon sato suzuki takahashi tanaka
	watanabe ito yamamoto nakamura kobayashi kato yoshida yamada sasaki yamaguchi matsumoto inoue kimura hayashi shimizu saito mori
	hiroshi kenji takashi yuki keiko yoko nguyen tran pham hoang huynh phan dang bui duong van thi hung minh lan hai duc tuan anh linh

	diallo traore keita toure coulibaly camara barry bah ndiaye diop fall cisse konate kone sylla sow mensah owusu osei boateng asante appiah
	okafor eze okeke nwosu adeyemi balogun bello musa abubakar sani usman adamu banda phiri mwale zulu tembo moyo ncube ndlovu dube sibanda
	nkosi dlamini khumalo botha otieno odhiambo ochieng achieng kamau mwangi njoroge maina kariuki abebe tesfaye bekele haile fatoumata
	mamadou moussa amadou aminata kwame kofi thabo sesay kamara koroma conteh kargbo bangura turay

	john james robert michael william david richard joseph charles christopher daniel matthew anthony mark donald steven stephen paul
	andrew joshua kenneth kevin brian george edward ronald timothy jason jeffrey jacob gary nicholas eric jonathan larry justin frank
	brandon benjamin samuel gregory alexander patrick jack dennis jerry tyler aaron henry peter adam nathan zachary walter kyle harold carl
	jeremy keith roger gerald ethan arthur terry christian sean lawrence austin joe noah jesse albert bryan billy bruce willie jordan dylan
	alan ralph gabriel logan juan wayne roy eugene louis philip bobby johnny simon martin ian tom tim jim bob bill mike dave dan ben sam
	tony chris steve nick rob alex max leo luke oliver harry fred ted ray hugh colin graham stuart neil barry derek trevor
	mary patricia jennifer linda elizabeth barbara susan jessica sarah karen lisa nancy betty margaret sandra ashley kimberly emily donna
	michelle carol amanda dorothy melissa deborah stephanie rebecca sharon laura cynthia kathleen amy angela shirley anna brenda pamela
	emma nicole helen samantha katherine christine debra rachel carolyn janet catherine maria heather diane ruth julie olivia joyce
	virginia victoria kelly lauren christina joan evelyn judith megan andrea cheryl hannah jacqueline martha gloria teresa ann anne sara
	madison frances kathryn janice jean abigail alice julia judy sophia grace denise amber doris marilyn danielle beverly isabella theresa
	diana natalie brittany charlotte marie kayla alexis lori jane kate lucy claire fiona sally
	jose carlos luis jorge miguel manuel pedro francisco antonio fernando javier rafael diego pablo sergio eduardo ricardo roberto mario
	andres alejandro raul hector oscar paulo joao rui bruno marco luca giuseppe giovanni francesco andrea ana carmen rosa lucia elena
	isabel pilar marta sofia beatriz gabriela claudia jean pierre michel philippe jacques francois nicolas claude andre louis marie
	hans klaus wolfgang jurgen thomas stefan andreas michael lars erik anders ole nils karl sven jan piet kees
	ivan sergei sergey andrei andrey alexei aleksei dmitry dmitri vladimir nikolai mikhail pavel igor oleg yuri viktor olga natalia tatiana
	irina svetlana elena ekaterina piotr pawel andrzej krzysztof tomasz jan katarzyna agnieszka peter petr tomas istvan laszlo janos
	mehmet mustafa ahmet huseyin hasan fatma ayse emine reza hossein mehdi alireza
	`
		.trim()
		.split(/\s+/),
);

/** 'Li', 'Na': very many names are made of so short words. */
const SHORT = 3;

/** Has the name a word that is in few names? Its words are folded. */
export function isRareName(words: readonly string[]): boolean {
	return words.some(isRareWord) || isRareInKorea(words);
}

/** The same, of a name that is no surname alone. */
export function isRareWholeName(words: readonly string[]): boolean {
	return !isSurnameAlone(words) && isRareName(words);
}

const isRareWord = (word: string): boolean => word.length > SHORT && !COMMON.has(word);

/** Of 'Kim Min-ji' there are thousands, of 'Yoon Seo-ah' few, though the syllables of both are in many names. */
function isRareInKorea([first = '', second = '', third = '', ...more]: readonly string[]): boolean {
	if (third === '' || more.length > 0) return false;
	const isSurnameFirst = KOREAN.has(first);
	if (!isSurnameFirst && !KOREAN.has(third)) return false;
	return !GIVEN_IN_KOREA.has(isSurnameFirst ? second + third : first + second);
}

const KOREAN = new Set(
	'kim park pak choi choe jung jeong chung kang cho yoon yun jang chang lim im han oh seo shin kwon hwang ahn song yoo yu hong bae baek son moon'.split(
		' ',
	),
);
const GIVEN_IN_KOREA = new Set(
	'minji minjun minsu minsoo minho minseo jiwoo jihoon jihye jiyoung jimin jieun jisoo jiwon hyunwoo hyunsoo hyunjin hyejin sunghoon sungho sungmin seojun seoyeon seohyun youngsoo youngho youngmi youngja eunji eunjung eunyoung sujin soojin sunhee jaehyun junho jinwoo dongwook donghyun kyungsoo yejin yuna'.split(
		' ',
	),
);
