import { wordSet } from './pattern.ts';

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
kayleigh kev baz gaz daz shaz trev nige mick micky deano keith kelly ken kenneth kerry kevin khadija kim kimberly kirsty kofi kyle kwame lara larry laura lauren lavinia lea leah leanne leila leo leon
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
ashley ayesha babacar blessing bronwyn carlotta ciara conor cosima daiana deirdre desmond dragana elif enea ermal ernestina fatou fatma florinda gegè giacinta gioia
gisella ilir ivone jamal jasmina jelena jessika katia katiuscia ketty lamin loredana lottie luz mamadou marcela marika marzia maura melina mirela mohamad morena mirta
nausica nives oksana olena ottone patrik priya rania ramon rosalinda samira saverio shaima sinead siobhan sheikh svetlana svitlana tatjana tracey ursula vanda viktor
vittorino wally wilma xhensila yaroslav yuliya zaira zaccaria fiammetta gualtiero leonida lorella loriana marisol milva nadir oliviero orietta palmira pellegrino primo
rinaldo romolo ruggiero sabrine settimio tarcisio teodoro valdo veronika zita iolanda piera ermes ersilia debora deborah kelsey lindsey heidi noah oscar archie alfie
reggie poppy rosie evie freya imogen jemima tabitha winifred nettie barney rory declan niamh aoife eoin padraig william yasmin yolanda youssef yusuf yvonne zachary zara
zeno zoe
abdel abdelkader abderrahim abdoul abdoulaye abena achim adaeze adalgisa adelmo adewale adina aditya adnan adolfo adrian adrien afra agnieszka ahmad ahmet aicha aidan
aileen aimee akash akira akosua akua alejandra alejandro aleksandar aleksander aleksandra aleksej alena alexis alfonsina alfreda aliou alisha aloisio alvaro alvise alyssa
amadou amaka amalie amarjit ambrogio amerigo amie aminata amit amrita anabel ananya anastasio ancilla andre andree andrej andres andrzej andrés anette angelika
angelino angiolina angiolo anika anja anjali anka ankit annarita anneke anneliese anselmo antje antoine antoni anwar apollonia arben arianne arif arjun armanda armen
armin arnoldo arsenio artan artem arun aryan ashok ashraf asif astou astrid asunta atanas athina aurelien austeja avni ayla aziz bahar baldassarre barbora barnabas
bartosz bashir basilio benito bernadette bernardetta bernardino bertilla besnik bethan bettina bilal binta birgit bjorn blanca blerim bojan bonifacio boubacar boubou
bradley brahim branko brigitta brigitte brunella brunhilde brunilde bryony burak cagatay caleb callisto camillo carmelina carolyn carys catalin cateri cathal catia
catriona cedric celine cesarina cesira chang chantal charlene charlotta cheikh cheryl cheyenne chidi chika chinedu christa christel christelle christos chukwuma cipriano
claudette claudine claus clelia clifford clint clotilde coleen corinna corinne cornelia cornelio cosmin coumba courtney crescenzo cristel czeslaw dalila damiana damjan
daniil danila danuta darcy darius darko darryl daryl davinia deanna deepa deepak delia demetrio denisa denny deolinda dermot desdemona detlef devid diarmuid dietmar
dijana dimitar dimitris dinesh diomira dirce divya djibril dmitri dmytro domenicantonio domitilla donatello donika doretta doriana doriano dorin dorota dorotea doroteo
dusan dwayne dwight eamon ebrima eda edgar edlira edmondo edna edwina efisio egidio egle ekaterina elaina eleftheria eligio elin elina elisabeth eliseo elke ellida elmira
eloisa eloise elona elpidio elspeth elvio elvis elza emad emanuel emeka emerenziana emin emmanuel emre endri enkeleda ennio enrique enver erasmo ergys erion erjon
ermelinda erminia erminio erna ernest ernestino erwin estella esterina etienne euan euridice eustachio evaristo evelina evelyne ewa ewan ewelina ezechiele fadi fadil
faisal farah farid farida farouk felicia feliks femi fergus fermina fernanda fernande ferruccio filiz finlay fintan fioralba fiorenzo fiorina flaminio flaviano floriana
floriano florjan flynn folake franceska franciszek francois franka frankie françois frederique friedrich fulgenzio gabor gaspare gastone gaurav gavino gavril gayle geeta
gelsomina geltrude gennarino genoveffa geoff geraint gerard gerarda geremia gerhard germaine gerolamo gertrude gervaso gessica gethin ghita giampietro gianandrea
gianbattista gianclaudio giandomenico gianfilippo giangiacomo gianluigi gianmaria giannantonio giannino gianpiero gianpietro gianvito gineta giovambattista giovannino
girolamo giselle giuditta giuliette giustina giustino gladys glenda glenn glenys glyn godfrey godwin goran gosia graciela gracjan grazyna gretchen grigore
grzegorz guendalina guillaume guillermo gulsen gunther gurdeep gurpreet gustav gwyneth hamid hamish hamza hanane hans harald hardeep harish harjit haroun haruka hasan
hedwig heike heiko heinrich helga helmut hema hendrik henri henrietta henrik henryk herbert hermann hettie hichem hilary hilda hildegard hiroshi hoang hollie hongbo
horace horst howie hristo huang huda huong huw iacob iacopo iain ibolya ieuan ieva ifeanyi ifeoma igino ignacio ignazia ignazio ikram ilario ilda ildo ileana iliana ilias
ilie ilona ilyas imane immanuel inaya inge ingeborg inigo ioannis ionel ionela ionut iosif ippolito irena irma irvine isabela isabelita isatou ishaan isidoro ismael
ismaele ismail isotta istvan itala iulia iulian iveta ivonne ivor iwona izabela jaap jacek jacinta jacques jacqui jadwiga jagdeep jaimie jairo jakub jamila janina janine
janusz jaqueline jarek jaroslav jarvis jaspreet jaswinder javed javier jed jelica jenna jeremie jerome jerzy jessie jesus jihane jill jitka joachim joao joaquin jocelyn
johan johanna johannes jolanda jolanta jolene jonas jonida jorge jorgen josef josefa josefina joselito josip jozef juliana julien julita jurgen justina justyna jyoti
jürgen kaddour kadija kaitlyn kamal kamala kamil kamila karim karima karin karina karol karolina kasia kastriot katarina katarzyna kateryna katharina kathrin katrin
kavita kayla kazimierz keeley keiko keira keiran kemal kendall kenji kenny kenza keri khadim khaled khalid khalil kieran kinga kiran kirsten kjell klara klaus klea
klodian klodiana kojo konrad konstantin kostas kristen kristian kristina kristine krisztina krzysztof ksenia kujtim kumar kunal kushtrim kwabena lachlan ladislao laila
lakshmi lalit lamberto laszlo latifa laureen laurence laurent laurentiu lauryn lavdim lawrence lazzaro leana leandro leela lelio leokadia leona leonarda leonel leonie
leopold leroy lester leszek letitia lidija lieselotte lilian liliane liljana lillo lindita linh liridon lizzie lloyd loic lorand lorcan lorin lorna loubna louisa lubna
luciane lucie lucilla lucille lucinda lucjan ludmila ludmilla luigino lukas lukasz luminita lutfi lyndsey lynne lyudmila macarena maciej madalina maddox madhu mafalda
magdalena mahdi mahmoud mahmud maicol maikol maisie malachy malgorzata malick malika mamadi mandy manfred manfredi manfredo manish manlio manoj manola manolo mansour
marcel marceli marcelina marcelo mareike marek margareta margareth margarida margery margit mariachiara mariagrazia mariama mariapaola mariarosa mariarosaria mariasole
mariateresa marica mariella marielle marietta marija marijana marilisa marilù mariolina marisabel mariska marit marius mariya marjan markus marlena marlene marouan
marouane marusca marvin marwa marwan maryam marylin massimina matei matej mateja mateo matias mattea matthias matthieu maud mauricio mauritz maximilian maxine mayra mbaye
mckenzie mechthild meena meghan mehmet mei meiling meinhard melchiorre melinda melvin menchie meredith meriem mervyn mevlida mialy michail michał michèle miguel mihaela
mihail mikael mikhail miklos milagros milica militello millie mimma mimmo minh miriana mirjam mirjana mirka miroslav miroslava mirosław mohan mohit mojca monika monique
mouad mouhamed mounir mourad moussa muhamed mukesh murat muriel mustapha myfanwy myles myra nadezhda nadja nadège naima naoual narcisa natalija natalina natalino nathalie
naveed nazario ndeye ndiaye neha neide nellie nerea nereo neriman nerio nevena neville ngozi nguyen niall nicolae nicoleta nihal nikhil nikita nikki nikolaj nikolaos
nikolas nikoleta nilde nilla nilo nirmala nisha nisrine nita nitin nizar nneka noelia noemie nolan norberto norina nouha nour noura nuno nuray nuria obinna odette ofelia
olaf oleg oleksandr oleksandra olindo oluwaseun oluwatobi oonagh orfeo oriella orlanda osama osman osvalda othman otilia ottaviano oumar oumou ousmane oyinkan ozan pablo
padraic palmiro panagiotis pankaj paride parveen pasqualina pasqualino patrice paulina paulo pawel pelagia penelope peppe peppino petar petronilla petru phuong
pierfrancesco piergiorgio pierina pierino pierluca piermario pierrette pieter pinuccia piotrek platon plinio polina pompeo pooja porzia pradeep prakash praveen predrag
preeti prem priyanka providenza przemek przemyslaw puja qiang quinn quirino rabia radha radka radoslav radu rafael rafaela rafaele rafal raffaela rafik rahul rainer raisa
rajan rajesh rajiv rajni rakesh ralf raluca ramesh ramiro ramiz ramya ramzi randall ranieri raphael rashida rashmi razvan rebeca rebekah reginald reinhard remigio renate
renaud renu renza reshma reuben reza rhian rhiannon rhodri rhona rhonda ricarda ricardo rinuccio rishi ritu rocio roddy rodney rodolfa rohan rohit roisin roksana rolanda
rolf romilda romualdo ronan ronnie rosalina rosalyn rosamaria rosangela rosaura rositsa rossano rowena roxanne rozalia rudina rufina rukhsana rupa rupert ruslan rustam
saad sachin sadia sadie safia saida saimir sajid salah saleem salim salima salome salomon samia samir sandeep sandrine sandrino sanja sanjay sanjiv saoirse sarita saskia
satnam saturnino savina savino saša seamus sebastiana sebastien segun seif selim selina selma sergei sergej sergiu serigne settimia severina severino seydou shabana
shahid shakira shania shanice sharron shauna sheree sheryl shilpa shirin shivani shona shreya siegfried siham silke silverio simran sinisa sinéad sioned sira sirio
slavica slobodan smita sneha soad sofian sofiane sofie solange soledad sonal sonja sonya soraya sorin soufiane spyros stacy stanislao stanislav stefanija steffen stelian
stiliana suela sukhwinder sunil suresh susanne sushma susie suzie sven svenja swati swen sylvain sylvester sylvie szymon taddeo tahir tanisha tanja tanya tarcisia tarek
tariq tarquinio tarun tasha tazio tegan teofilo teresio tereza terri thelma theodor theodora thierry thilo thuy tiago tibor tihana timea timur tindara tobias tomas tomasz
tommasina torsten traian trang trish tristano trudi trudy tullia tuncay tunde tyrone uberto uche uliana ulla ulrich ulrike umberta umit umut uros usama usha usman vahid
valdemaro valentin valentyna valerij valmir valon valter vania varun vasco vasil vasili vassilis vaughan vedat venanzio venerina vesna vicenta vicente vidya vieri vijay
vikki viktoria viktorija viliam vilma vimal vinay vinicio vinod violeta viorel viorica virgilio vishal vitaliano vitalij vitalina vitantonio vivaldo vivek viviana viviano
vjollca vlad vlada vladislav vlora vojtech volodymyr wael waldemar walid waqas wei wendell werner wesley wieslaw wiktor wilfred wilfredo wilfried wilhelm wioletta
wladyslaw wojciech wolfgang xavier xenia xhevdet xiaoli xiaoming xiaowei ximena yacine yannick yannis yao yash yasin yasmina yasmine yassin yassine yetunde ylenia yolande
younes youssouf ysabel yuki yuliana yuri yurij yuting yvette zack zahir zahra zak zakaria zbigniew zdenka zdravko zelinda zeljko zena zeynep zhang zhou zineb zlatan zofia
zoltan zoran zorica zubair zuleika zuri zuzana zygmunt xiomara annegret wojtek tomek bartek krzysiek zoltan tyrell tyrese shanelle chanelle latoya deshawn bernie gerry
kasper ylva bjarne sigrid ingvild astri maren solveig torbjorn mikkel rasmus jesper lennart ulf gunnar leif torsten annika annelie aino eero pekka timo jussi mikko`;
const words = `alma amber aurora asia austin azzurra ava art bianca celeste charlotte chiara crystal daisy donna
felicity florence georgia gloria gaia grace hazel holly hope iris jade jordan joy libero lily luce margherita mia max natale penny pina pino pat pam
robin rosemary romana rosa rosetta sally sandy santo serena stella vera viola virginia vittoria will sam victoria sidney dante leo leon otto singh asia ali ion jan max
kim novella mark bill rose may june april ruby faith mercedes lina diana franco franca fausto grazia norma pia perla felice fedele regina clemente eros gustavo gilda
costanza candida fosca nella dina`;

// Of the others, those that are words, days, towns or brands in small letters.
const lowercaseWords = `
adele augusto assunta barney ben benedetta benedetto blessing bruna bruno carol christian cristiana cristiano dan domenica ella emilia fiorenza fortunato gemma germana giada gioia
guy immacolata italo jack jean josh ken lea lia linda lino lorena marina martin massimo matt marie maura maya melina mick morena nadir nello olivia oliviero orlando oscar
nick ottone placido pellegrino poppy primo rob rocco romeo ross salvo sara settimio sheikh stan tara tim tom ursula valentino vic victor wally zara zoe`;

const ambiguousNames = wordSet(words);
const lowercaseWordSet = wordSet(lowercaseWords);
const givenNames = new Set([...wordSet(names), ...ambiguousNames]);

/** Whether a word is a given name; with `unambiguous` only one that is no other word. */
export const isGivenName = (word: string, unambiguous = false): boolean => {
  const lower = word.toLowerCase();
  return givenNames.has(lower) && !(unambiguous && ambiguousNames.has(lower));
};

/** Whether a word is a given name and nothing else, written with a capital or without. */
export const isOnlyGivenName = (word: string): boolean =>
  isGivenName(word, true) && !lowercaseWordSet.has(word.toLowerCase());
