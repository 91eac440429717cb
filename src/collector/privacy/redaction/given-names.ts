// Given names common in Italy and Britain, and among those who came to live there. Which of them are words as well
// stands apart: alone they say nothing.
const names = `
aaron abdul abdullah abigail achille ada adam adamo adele adelaide adriana adriano agata agnese agostino ahmed aisha alan albert alberta alberto
aldo alec alessandra alessandro alessia alessio alex alexander alexandra alexandru alfie alfio alfonso alfredo ali alice alina alison allison alma amalia amanda amber
amedeo amelia amina amir amy ana anastasia andrea andreas andreea andrei andrew angela angelica angelina angelo anita ann anna annalisa annamaria anne
annette annie antonella antonello antonia antonietta antonino antonio anthony arianna aristide armando arnaldo arthur arturo asia assunta attilio audrey augusto aurelio aurora austin
ava azzurra barbara barry bartolomeo beatrice beatriz becky ben benedetta benedetto beniamino benjamin bernard bernardo bert beth bethany betty bianca biagio bogdan brandon brenda
brian bridget brigida bruce bruna bruno bryan caitlin callum calogero camilla camille carl carla carlo carlos carlotta carmela carmelo carmen carmine carol carole caroline
carolina caterina catherine cecilia celeste cesare charles charlie charlotte chiara chloe chris christian christina christine christopher cinzia ciro claire clara claudia claudio clive
colin concetta connor corrado cosimo costantino cristian cristiana cristiano cristina crystal cynthia daisy damiano damian dan daniel daniela daniele danielle danilo dante daria dario
darren dave david davide dawid deborah debora debbie denis denise dennis derek desiree diana diane diego dimitri domenica domenico dominic donald donatella donato donna
doris dorothy douglas duncan dylan eddie edith edoardo edmund eduardo edward edwin eileen elaine elda elena eleanor eleonora elia eliana elias elijah elisa
elisabetta elizabeth ella ellen ellie elliot elsa elvira emanuela emanuele emil emilia emiliano emilio emily emma enrica enrico enzo eric erica erika ermanno
ernesto ester esther ethan ettore eugenia eugenio eva evan evelyn ezio fabiana fabio fabiola fabrizia fabrizio fatima fatoumata federica federico felicity ferdinando fernando fiona
fiorella fiorenza filippo filomena flavia flavio florence florin fortunato frances francesca francesco francis francine fred freddie frederick fulvia fulvio gabriel gabriela gabriele gabriella gaetano gaia
gareth gary gavin gemma gennaro geoffrey george georgia georgina gerald gerardo germana giacinto giacomo giada giampaolo giampiero giancarlo gianfranco gianluca gianmarco gianni gianna gianpaolo
gilberto gillian gina gino ginevra gioele giorgia giorgio giovanna giovanni giulia giuliana giuliano giulio giuseppe giuseppina giusy gloria gordon graham graziana graziano graziella greta gregorio gregory
guglielmo guido guy hannah harriet harry harvey hassan hazel heather helen helena henry holly howard hugh hugo hussein ian ibrahim igor ilaria ilenia immacolata
imran ines ingrid ioana ion irene irina iris isaac isabel isabella isabelle isobel italo ivan ivana ivano ivo jack jackie jacob jacopo jacqueline jade
jake james jamie jan jane janet janice jasmine jason jayden jean jeff jeffrey jennifer jenny jeremy jessica jim joan joanna joanne jodie joe joel
john johnny jonathan jordan jose joseph josephine josh joshua joyce juan judith judy julia julian julie juliet justin karen kate katherine kathleen kathryn katie katy
kayleigh keith kelly ken kenneth kerry kevin khadija kim kimberly kirsty kofi kyle kwame lara larry laura lauren lavinia lea leah leanne leila leo leon
leonard leonardo leonora leopoldo lesley leticia letizia lewis lia liam liana libero lidia liliana lilly lily lina linda lindsay lino lisa livia livio liz
logan lola lorena lorenza lorenzo loretta lorraine louis louise loris luana luca lucas lucia luciana luciano lucio lucrezia lucy ludovica ludovico luigi luigina luis luisa
luke lydia lynn maddalena madeleine maddie maggie magda malcolm manuel manuela mara marcella marcello marcin marco marcus margaret margherita maria mariam marian mariana mariangela mariano
marianna marie marilena marina mario marion marisa maristella mariusz marjorie marta martha martin martina martino mary massimiliano massimo mateusz matilde matt matteo matthew mattia maureen maurizio
mauro max maya megan mehdi melania melanie melissa mercedes meryem mia micaela michael michaela michal michela michele michelle mick mihai mike milena milo mirella miriam
mirko mirco moana modou mohamed mohammad mohammed moira molly monica morgan moses muhammad myriam mustafa nabil nadia nadine nancy naomi natale natalia natalie natasha nathan nathaniel neil
nello nerina nevio nicholas nick nicky nicla nico nicola nicolas nicole nicoletta nicolo nicolò niccolò nigel nina noemi nora norman nunzia nunzio olga oliver olivia omar
ornella orazio oreste orlando oscar oriana osvaldo ottavia ottavio otto owen paige pam pamela paola paolo pasquale pat patricia patrick patrizia patrizio paul paula pauline pavel
pedro peggy pete peter petra phil philip philippa phoebe phyllis pier piera pierangelo pierluigi piero pierpaolo pietro pina pino piotr placido priscilla quentin rachel rachele rachid
raffaele raffaella raimondo ralph ramona raquel rashid raul raymond rebecca reece renata renato renzo rhys riccardo richard rina rita rob robert roberta roberto robin rocco
rodolfo rodrigo roger roland rolando romana romeo romina romolo ron ronald rosalba rosalia rosalind rosanna rosaria rosario rosella rosemary rosetta rosina rosita ross rossana rossella roy
ruben ruggero russell ruth ryan sabina sabrina sally salvatore salvo sam samantha samuel samuela samuele sandra sandro sandy santina santo sara sarah saverio scott sean sebastian
sebastiano selene serafino serena sergio shaun sharon sheila shirley sidney silvana silvano silvia silvio simon simona simone simonetta singh sofia sonia sophia sophie stacey stan
stanislaw stefan stefania stefano stella stephanie stephen steve steven stewart stuart susan susanna suzanne sylvia tamara tania tara tatiana ted teresa terence terry tessa theo
theresa thomas tim timothy tina tiziana tiziano tobia toby todd tom tommaso tommy toni tony tracy trevor tristan ubaldo ugo ulisse umberto valentina valentino valeria valerie
valerio vanessa vasile veronica vera vic vicky victor victoria vincent vincenza vincenzo virginia virginio vito vittoria vittorio vivian vivien vladimir walter wanda wayne wendy will
ashley ayesha babacar blessing bronwyn carlotta ciara conor cosima daiana deirdre desmond dragana elif enea ermal ernestina fatou fatma florinda gegè giacinta gioia gisella ilir ivone jamal jasmina jelena jessika katia katiuscia ketty lamin loredana lottie luz mamadou marcela marika marzia maura melina mirela mohamad morena mirta nausica nives oksana olena ottone patrik priya rania ramon rosalinda samira saverio shaima sinead siobhan sheikh svetlana svitlana tatjana tracey ursula vanda viktor vittorino wally wilma xhensila yaroslav yuliya zaira zaccaria fiammetta gualtiero leonida lorella loriana marisol milva nadir oliviero orietta palmira pellegrino primo rinaldo romolo ruggiero sabrine settimio tarcisio teodoro valdo veronika zita iolanda piera ermes ersilia debora deborah kelsey lindsey heidi noah oscar archie alfie reggie poppy rosie evie freya imogen jemima tabitha winifred nettie barney rory declan niamh aoife eoin padraig william yasmin yolanda youssef yusuf yvonne zachary zara zeno zoe`;
const words = `alma amber aurora asia austin azzurra ava art bianca celeste charlotte chiara crystal daisy donna
felicity florence georgia gloria gaia grace hazel holly hope iris jade jordan joy libero lily luce margherita mia max natale penny pina pino pat pam
robin rosemary romana rosa rosetta sally sandy santo serena stella vera viola virginia vittoria will sam victoria sidney dante leo leon otto singh asia ali ion jan max kim novella mark bill rose may june april ruby faith mercedes lina diana`;

const listed = (text: string) => new Set(text.trim().split(/\s+/));
const ambiguous = listed(words);
const all = new Set([...listed(names), ...ambiguous]);

/** Whether a word is a given name; `surely` when it is hardly ever anything else. */
export const isGivenName = (word: string, surely = false): boolean => {
  const lower = word.toLowerCase();
  return all.has(lower) && !(surely && ambiguous.has(lower));
};
