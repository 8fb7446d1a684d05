import {LISTS} from '../lists.js';
import {listPatterns} from '../patterns/pattern.js';

/**
 * How many use, joined, downloaded or gave: numbers and vague numbers of people, organisations and installations.
 * A plan's limits (“up to 10 users”) and a customer's own size are none; see the guards.
 */
export const CUSTOMER_COUNT = listPatterns(
  'customer-count',
  `
  4 [ @vague of? adj @people|@installs ] …5 ~use|~trust|~rely|~choose|~love|~run|~depend|~build|~work|have|already|worldwide|around_the_world|across_the|who
  4 trusted|used|loved|chosen|relied_on|adopted|downloaded|powering|serving|served|serve|serves|helped|helping|supporting|supported|join|joined|power|powers by|of|on? [ @vague of? adj @people|@installs ]
  3 [ @vague of adj @people ] :: promotional story
  3 !dozens [ @vague of adj @installs ] !per|a|each|every :: promotional
  3 [ @vague @people ] :: promotional
  4 [ #n|@vague …2 apps|applications|sites|websites|stores|shops|projects|devices|games ] …4 using|built_with|built_on|powered_by|run_on|running_on :: counted
  3.5 [ #n docker|image|container pulls ]
  3 [ #n adj @people ] :: counted story
  3 [ #n …2 github? stars|downloads|installs|installations|contributors|forks|followers|subscribers|sponsors ] :: counted story
  3 [ #n …1 weekly|monthly|daily|active|total|unique downloads|users|installs|players|listeners|readers|subscribers ] :: counted
  2 [ #n active|live|public|production|running? websites|sites|domains|installations|instances|deployments|repositories|repos|servers|stores|shops|accounts|communities|households ] :: counted
  3 [ #%|#/|@most of|of_all? the|all? fortune|ftse|s&p|dax|inc|forbes #? np ]
  3.5 [ half|most|many|#%|#/ of the|all|our? adj @people|websites|sites|web|internet ] ~use|~trust|~choose|~run|~rely|~prefer|~work on|with? Own|Name|us
  4 [ #n|#%|#/|@vague|many|several of? the? fortune #n|100|500|1000|50|10 np ]
  4 [ fortune #n|100|500|1000|50|10 companies|company|enterprises|brands|customers|clients|firms|organizations|organisations ]
  3 [ one|two|three|four|#n in #n adj @people ] ~use|~trust|~choose|~work|~have|~read|~visit|~shop|~own|~love|~rely
  3 used|trusted|adopted|loved|available|active|live|deployed|customers|users|present|operating|installed|communities|clients|members|downloaded|people|work|serving|projects in|across|from [ more_than|over? #n|@vague|dozens_of …1 countries|states|cities|schools|counties|nations ]
  2 [ #n countries|nations np ] :: counted
  3 [ users|customers|members|clients|people|teams|readers|donors|communities|students in|across|from …1 #n countries|cities|states|nations ]
  4 downloaded|installed|starred|used|viewed|played|shared|streamed [ more_than|over|nearly|almost? #n|#x|@vague of? times? ]
  4 [ a? growing|large|vast|huge|global|vibrant|thriving|wide|massive|worldwide|international community|network|base of np1 ] :: peopled
  2 [ market share np ]
  3 [ #% market_share ]
  3.5 [ #%|#/ of all|the …1 websites|sites|market|web|internet|domains|stores|apps ]
  3 <!how|so|too|as [ countless|numerous|many adj @people ] ~use|~rely|~trust|~love|~choose|have|worldwide|around :: leading
  3 used|trusted|loved|chosen|relied|serve|serves|serving|help|helps|helping|helped by|on_by? [ adj @people around|across|all_over|throughout the world|globe|country|planet|nation ]
  3 [ used|trusted around|across|all_over the world|globe ]
  3.5 [ #n|@vague …3 reached|impacted|served|helped|trained|supported|educated|empowered|onboarded|enrolled|housed|fed|treated|assisted|engaged|mentored|graduated ] :: counted story done
  3 ~have|with|our|~boast a? [ large|growing|loyal|global|huge|big|diverse|active|strong|solid|massive customer|user|client|install|installed|subscriber|member|fan base ]
  4 used|trusted|loved|chosen|adopted|relied by|on_by|upon_by [ #%|#/ +? of? adj np1 ]
  3 [ #many np1 ] :: persons
  3.5 powering|powers|power|serving|serves|hosting|hosts|supporting|supports|protecting|protects|monitoring|managing|manages|running|runs [ more_than|over|nearly|almost|about? #n|@vague of? adj @installs|@people|businesses|experiences ] :: tally
  3.5 [ @people|meals|homes|clients served|helped|reached|trained|supported|fed|housed …3 : #n ]
  4 used|trusted|loved|chosen|adopted|relied by|on_by [ #%|#/ +? of the|all? top|largest|leading|biggest? #n? np1 ]
  4 [ #n of|out_of the|world's|europe's|america's|germany's|uk's? top|biggest|largest|leading #n? np1 ]
  4 [ #n of|out_of the? top|biggest|largest? #n top|biggest|largest|leading np1 ]
  4 trusted|loved|used|chosen by [ hundreds|thousands|millions|dozens ] $
  `,
  LISTS,
);
