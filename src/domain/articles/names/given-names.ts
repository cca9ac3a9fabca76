import { once, onceForEachText } from './once-for-each.ts';
import { soundsOf } from './sounds.ts';

/**
 * Given names that are one over languages and scripts, a line each, with what their bearers are called at home: whoever is
 * Oleksandr in one paper is Alexander in another, Seán is John, Lupita is Guadalupe. Said of a name that is told to be
 * somebody's by more than this.
 */
const CLASSES = `
alexander aleksandr oleksandr aliaksandr alexandre alejandro alessandro alexandros aleksander sandor iskander alasdair alistair alastair alister alec alex alek aleks sasha sascha sanya olek ales
alexandra aleksandra oleksandra alejandra alessandra sandra sasha
alexei aleksei alexey oleksiy oleksii alexis alexios alyosha lyosha aliaksei
andrew andrei andrey andrii andriy andre andrea andreas andres anders andrzej ondrej andras endre andrej andreu aindriu anndra drew andy
anthony antony antonio anton antoine antoni antonin antal antonios antun tony toni tonino toon antoniy
anna anne ann ana anya hannah hanna hana anne-marie annie anita anka hanne ania annika anais
arthur artur arturo artturi
balthasar baltazar balthazar
barbara varvara basia barbora borbala varya
bartholomew bartolomeo bartolome bartosz bartlomiej barthelemy bart
benedict benedikt benedetto benito bengt
benjamin binyamin benyamin bunyamin ben benny veniamin
bernard bernhard bernardo bernat bernd
bohdan bogdan
bridget brigid brighid birgit birgitta brigitte birgitte brigitta britta brid
catherine katherine kathryn katharina katarina katarzyna ekaterina yekaterina kateryna katerina katalin caterina catalina catarina caitlin caitriona kasia katya katia kate katie kathleen karin karen kati kaarina kathy cathy
cecilia cecile cecily cacilie sile sheila celia
charles carlos carlo karl carl karel karol carles karoly charlie chuck kaarlo
charlotte carlota carlotta karlotta lotte lottie
christian kristian christiaan cristian krystian hristian
christina kristina cristina krystyna christine kristine kirsten kirsty khrystyna kristiina tina chrissie
christopher christoph christophe kristoffer cristobal cristoforo krzysztof krystof christoffer chris kit
claude claudio claudius klaudiusz
claudia klaudia
clara klara chiara claire
constantine konstantin constantin kostyantyn kostiantyn konstantinos costas kostas kostya dinos
cornelius cornelis kornel cornelio kees cor
cyril kirill kyrylo kiril kyrill
cyrus kourosh koroush
damian damien damiano damjan demyan
daniel danilo danylo daniele danil danyil daniil taneli dan danny dani
david dawid davide dafydd davit daoud dawud daud davy dave taavi
demetrius dimitrios dmitri dmitry dmytro dimitri dimitris dimitar dimitrie demetrio dmitriy mitya dima dzmitry mitko dimos
dominic dominik dominique domingo domenico domonkos
donald domhnall donal
dorothy dorothea dorota dorotea dora dot dolly
edward eduard eduardo edouard edoardo edvard edward ed eddie ted teddy ned duarte
elena helen helena helene olena yelena alena eleni ilona elaine ellen lena jelena eilin
elijah elias ilias ilya ilia illia ilie eliyahu elia eliasz
elizabeth elisabeth elisabetta elisaveta yelizaveta yelyzaveta elzbieta erzsebet isabel isabella isabelle isobel ishbel ysabel eliza elise liz lisa liza lizzie beth betty betsy bess elspeth eilis liesl bella elisa sibeal
emil emilio emile emilian
emily emilia emilie emilija milly
eric erik erich erico eirik
ernest ernst ernesto erno
esther ester hester eszter esfir
eugene evgeny yevgeny evgeni yevgeni yevhen jevgeni jevgenij evgeniy evgenii eugen eugenio gene jeno eoghan zhenya yauhen
eve eva evita ewa yeva chava hawa
fatima fatma fatimah fatoumata fatou fatima-zahra fatemeh
felix feliks
ferdinand fernando fernand nandor hernando
florence florentina fiorenza flo florrie
francis francisco francesco francois franz frantisek franciszek francesc ferenc frank paco pancho frans proinsias kiko chico frankie
frances francesca francisca franziska francoise franciszka fanny paquita
frederick friedrich frederic federico fredrik fryderyk bedrich frigyes fred fritz freddie fadrique
gabriel gavriil gavrilo gabriele gabor jibril djibril gabe
george georg georges giorgio jorge jordi georgi georgy georgios giorgos yorgos yiorgos gheorghe jerzy jiri gyorgy yuri yuriy yury yurii iouri georgiy heorhiy jurgen juergen jorgen goran georgije seoirse deorsa yegor egor jerry
gerald gerard gerardo gerhard gerrit gerry geraldo gearoid geert
gregory grigory grigori hryhoriy hryhorii gregorio gregor gregoire grzegorz grigorios grigor gergely greg grisha griogair
guadalupe lupita lupe
gunther gunter gunnar guenther
harald harold haraldur
henry heinrich henri enrique enrico henrik hendrik henryk jindrich enric anraoi harry heikki hank heinz rik eanruig
hugh hugo ugo hugues aodh uisdean
hyacinth jacek jacinto giacinto
ignatius ignacio ignacy ignaz ignazio nacho ihnat inigo
igor ihor ihar ingvar
irene irina iryna irena irini eirene ira
isaac yitzhak itzhak yitzchak ishaq ishak isak izaak itzik iisakki
jacob james jakob jaime jacques giacomo iago diego santiago tiago jacobo yakov yaakov yaqub yacoub jakub jim jimmy jamie seamus hamish jacobus kuba ya'akov yakiv tiago jaakko jack yasha
jane joan joanna johanna jeanne juana giovanna jana janina ioanna siobhan sinead jeannette jean joana seonaid zhanna juanita janet
joachim joaquin jokin akim yakim gioacchino joaquim
john jan johan johann johannes hans jean juan giovanni ivan ioan ioannis yannis giannis ion jovan joao janos sean shaun shane iain ian eoin evan hovhannes yohannes yahya jens jon jani ivo jack johnny johnnie vanya ivano juhani jussi yann eoghain jankel hannes juanito nino gianni yiannis jhon
jonathan yonatan jonatan jon
joseph josef jose giuseppe josip jozef yosef yusuf yousef youssef youssouf jozsef josep iosif osip joe pepe beppe joey yossi seosamh jossif sepp josef peppe
joshua yehoshua josue jehoshua
judith judit yehudit giuditta judy
julian julien juliano julian giuliano yulian
julius julio giulio jules gyula juliusz juli
julia yulia iulia julie giulia juliette giulietta julieta yuliya yuliia
ladislaus laszlo ladislav wladyslaw vladislav vladyslav laci vladyslau
laurence lawrence lorenzo laurent lars lorenz lavrenty lavrenti lauri lorinc larry laurentius labhras lourenco wawrzyniec
leo leon lev leone leonid lew lyova
louis luis luigi ludwig lluis ludovic ludovico lajos ludwik lodewijk lewis lou lucho alois aloys aloysius alojzy
louise luisa louisa luise lluisa
lucas luke luca lukas lukasz lucas luka lluc loukas
lucy lucia lucie luz luce lucja lucinda
magdalene magdalena madeleine magda maddalena malgosia lena
marcus mark marco marcos marc marek marko markus marcin markos marcel
margaret margarita margarete marguerite margherita malgorzata margarida marketa greta gretel maggie peggy meg peg mairead gosia rita margit daisy margrethe margareta mererid margo
mary maria marie mariya mariia marija maryam miriam mariam miryam maire mairi moira maura manya masha marya molly polly mariam maritza mary-ann marusya
martha marta marfa
martin marton martino martijn martti mairtin
matthew matteo matthias mateo matthieu mateusz matei matvei matviy matej matti mathias matias mate matt matthaus matyas maitiu mats matous
maurice mauricio maurizio moritz maurits mor muiris
max maxim maksim maksym maxime massimo maximilian maximiliano maksymilian massimiliano
michael mikhail mykhailo mykhaylo michel miguel michele mikael mihai mihail michal mihaly miquel mickey mike mick misha mischa mikko micheal mikel mihal mykhail mihailo mikhal mikayil
mohammed mohamed muhammad mohammad muhammed mohamad mehmet mehmed mamadou mahomet muhammadu maxamed mehemmed momodou
mahmoud mahmud mahmood mahmut
ahmed ahmad ahmet akhmed achmad akhmad amadou ahmadu
hassan hasan hassane
hussein hussain husayn hossein husein houssein hosein huseyin hossain hussayn
moses moshe moises moussa musa mousa mose mojzesz moishe mousse moyshe
muammar moammar mouammar
mustafa mustapha moustafa moustapha
natalie natalia nataliya natalya nataliia natasha nathalie nata natacha
nathan natan
nathaniel netanel natanael nat
nicholas nicolas nikolai nikolay mykola nicola niccolo nikolaos nikos nicolae nikola mikolaj miklos klaus claus nick nico nikolaus kolya nils niels mikalai mikulas neacal nikolas klaas nicky nicu nils niklas
oleg oleh aleh helgi
olga olha volha helga
osman usman othman uthman ousmane usmane
omar umar oumar omer oumarou
oscar oskar oszkar
patrick padraig padraic patricio patrik patryk patrizio paddy pat pauric
patricia patrizia patrycja patsy tricia
paul pablo paolo pavel pawel pavlo paulo pal pol pavlos paavo pau poul boulos bulus pasha pols
pauline paula paulina paola pavla polina
peter pedro pierre pietro pyotr piotr petr petro petros petar pieter peder per petter pere petru peadar boutros butrus pete petya pekka perry petra-o piet
philip philippe felipe filippo filip philipp phil fulop pip
philippa filippa pippa pip
rachel raquel rachele rahel rakhil rachela
ralph raul rolf raoul rodolfo rudolf rudolph rudolfo
raphael rafael raffaele rafal rafa rafi
raymond ramon raimundo raimondo raimund ramón ray
rebecca rebeca rebekka rivka
reginald reinhold reynaldo rinaldo
richard ricardo riccardo ryszard richard rikard dick dickie rick riccardo rico
robert roberto rupert bob bobby rob robbie roibeard raibeart roby
roger rogelio ruggero rudiger rutger hrodgeir
roman romain romano
rose rosa rosie roza rosita roisin ruza
salome shlomit
samuel shmuel samuil samuele sam sammy samu
sara sarah sally zara sadie sorcha
saul shaul
sebastian sebastien sebastiano sebestyen bastien bastian
sergei sergey serhiy serhii sergio serge siarhei sergiu seryozha sergiy
simon shimon simeon semyon simone szymon simao ximeno semen siomon simeone
solomon shlomo salomon suleiman sulaiman suleyman soliman souleymane sulayman salamon salman
sophia sofia sophie zofia sofiya sofie zosia zsofia sonia sonya
stanislaus stanislav stanislaw stanislas stas staszek
stephen steven stefan stephan etienne esteban stefano istvan szczepan stepan stjepan stefanos steve steffen esteve stiofan steafan tapani pista stevan estevan
stephanie stefania stefanie estefania
susan susanna susanne zuzanna zuzana suzanne susana zsuzsanna shoshana sue susie zsuzsa
svetlana svitlana sviatlana sveta
tatiana tatyana tetyana tetiana tanya tania tatsiana
theodore fyodor fedor fedir theodor teodoro teodor theodoros tivadar ted teddy todor feodor fedya tewodros
theresa teresa therese teresita tereza terezia tess tessa terry tracey treasa resi
thomas tomas tommaso tomasz toma tamas foma tom tommy tomasso tuomas tomos tomaz khoma maas
timothy timofei tymofiy timoteo timotheus timofey tim tymish
toby tobias tobiasz
ursula orsolya urszula ulla
valentine valentin valentyn valentino balint walenty
valery valeriy valerii valerio valere
victor viktor vittorio victorio wiktor vitya
victoria viktoria viktoriya vittoria wiktoria vika vicky
vincent vincenzo vicente vincenz wincenty vince uinseann
vitaly vitaliy vitalii vitali vital
vladimir volodymyr uladzimir wladimir vladimiro volodya vova wlodzimierz vova
walter gualtiero valter walt wally gautier
wenceslas vaclav vyacheslav viacheslav waclaw wenzel venceslao
william wilhelm guillermo guillaume guglielmo willem vilhelm vilmos wilfredo will bill billy willie liam guilherme guillem uilliam uilleam willy vilem
xavier javier saverio xaver jabier
yaroslav jaroslav jaroslaw
yves ivo ives
zachary zacharias zakaria zakariya zechariah zaharia zachariah zakhar sakari
abdullah abdallah abdulla abdoulaye abdullahi
abraham ibrahim avraham abram ebrahim ibrahima brahim avram braham abe
ishmael ismail ismael esmail ismaila
ali aly
aisha ayesha aicha aishatu aysha ayse
khadija khadijah hadija hatice khadidja kadidia
leila layla laila leyla
nadia nadezhda nadiya nadya nadiia nadja
khalid khaled khalil-o halid
jamal gamal djamel cemal jamaal
jamil gamil djamil cemil
yasin yassine yaseen
said saeed saeid sayed sa'id
rashid rasheed rachid reshid
karim kareem
mansour mansur mansoor
nasser naser nasir
salim saleem selim
tariq tarek tarik
zaynab zainab zeinab zeynep
mehdi mahdi
haim chaim hayim khaim
zvi tzvi cvi hersh
yehuda judah yehudah juda
`;

/** By the name that stands first in each. */
type Classes = ReadonlySet<string>;

const CLASSES_OF = new Map<string, Set<string>>();
for (const line of CLASSES.trim().split('\n')) {
	const names = line.split(' ');
	for (const name of names) {
		const classes = CLASSES_OF.get(name) ?? new Set();
		CLASSES_OF.set(name, classes.add(names[0] ?? ''));
	}
}

/** By which sounds a name that is spelt in no usual way may be of a class, where it can be of one class only. */
const classesBySound = once(() => {
	const bySound = new Map<string, Set<string>>();
	for (const [name, classes] of CLASSES_OF) {
		for (const key of keysBySound(name)) {
			const known = bySound.get(key) ?? new Set();
			for (const one of classes) known.add(one);
			bySound.set(key, known);
		}
	}
	return bySound;
});

const NONE: Classes = new Set();

/** The classes of a folded given name; none of one that is in no class. */
export const classesOf = onceForEachText((name: string): Classes => {
	const exact = CLASSES_OF.get(name);
	if (exact) return exact;
	for (const key of keysBySound(name)) {
		const known = classesBySound().get(key);
		if (known?.size === 1) return known;
	}
	return NONE;
});

/** Are both forms of one given name, forms of two, or can it not be told? */
export function compareGivenNames(one: string, other: string): 'one' | 'two' | 'unknown' {
	if (one === other) return 'one';
	const ones = classesOf(one);
	const others = classesOf(other);
	if (ones.size === 0 || others.size === 0) return 'unknown';
	for (const its of ones) {
		if (others.has(its)) return 'one';
	}
	return 'two';
}

/** Shorter names sound like too many others. */
const LONG_ENOUGH = 3;

function keysBySound(name: string): string[] {
	return soundsOf(name)
		.filter(({ consonants }) => consonants.length >= LONG_ENOUGH)
		.map(({ consonants, inside, end, first }) => `${first}${consonants} ${inside}${end}`);
}
