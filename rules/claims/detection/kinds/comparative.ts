import {LISTS} from '../lists.js';
import {listPatterns} from '../patterns/pattern.js';

/**
 * Better than a competitor, an alternative or an earlier state; changes by a figure; what a competitor lacks. Sources:
 * CAP 3.33–3.37, EU 2006/114/EC art. 4. “Better”, “easier” and “more intuitive” need something to compare to; “faster”,
 * “smaller”, “cheaper”, “fewer”, “lower” and “more accurate” do not.
 */
export const COMPARATIVE = listPatterns(
  'comparative',
  `
  -- changes by a figure
  5 [ up_to|over|more_than|at_least|nearly|almost|about|around|roughly? #%|#x|#/ @comparative|less|more|fewer|as np ] !than_or
  5 [ #%|#x as many|much|fast|quick|large|big|efficient|productive|accurate|likely|good|powerful|effective np ]
  5 [ #x the size|speed|performance|throughput|capacity|power|revenue|number|price|value|results|output|efficiency|storage|conversion|productivity np ]
  5 [ up_to? #/|#x|half|less_than_half|just_a_fraction|a_fraction the|of_the|of size|cost|time|price|hardware|memory|weight|effort|footprint|energy|bandwidth|space|code|resources|price np ]
  4 [ just|only half|#/ a|an|the|of !battle|story|picture|problem|equation|truth np1 ]
  4 [ @lessen np …5 by|of up_to|over|more_than|as_much_as|at_least|nearly|almost|around|about? #%|#x|#/|half ]
  4 [ @raise|~outperform|~beat|~exceed np …5 by up_to|over|more_than|as_much_as|at_least|nearly|almost|around|about? #%|#x ] :: agent
  3 [ ~fall|~decline|~drop|~rise|~climb|~jump|~soar|~surge …3 by up_to|over|more_than|as_much_as|at_least|nearly|almost|around|about? #%|#x|half ] :: worldly
  4 [ @lessen np …3 in half ]
  4 [ @lessen|@raise np …5 from #|@vague to # ]
  3 [ from # …2 to just|under|only|less_than|a_few|mere # ]
  4 [ #%|#x|#/ increase|reduction|decrease|improvement|boost|growth|drop|rise|decline|gain|uplift|lift|jump|saving|savings|speedup|performance|cut|surge !account|accounts in|of|for? np ] :: agent
  4 [ increase|reduction|decrease|improvement|boost|growth|drop|rise|uplift|speedup of|by up_to|over|more_than|at_least|around|about? #%|#x ] :: agent
  3 [ ~double|~triple|~quadruple|~halve your|our|the|their|its np1 ] :: agent story
  4 [ #x your|our|the|their|productivity|sales|conversion|revenue|growth np ] :: multiple-verb
  3 [ #x improvement|gain|speed|speedup|productivity|growth|performance|lower|roi|better|returns np ]
  4 [ #%|#x fewer|less|more|lower|higher|better np ]
  3 [ twice|double|triple|half as np1 ]
  4 [ @comparative|more|less|fewer …1 by a_factor_of #n ]
  4 [ @lessen|@raise|~accelerate|~speed_up …4 by a_factor_of #n ] :: agent
  3 [ an_order|orders|order of magnitude …1 @comparative|more|less|improvement np ]
  -- measured comparatives
  4 [ @degree faster|quicker|cheaper|smaller|fewer|lower|lighter|leaner|slimmer np ] :: comparison
  3.5 [ faster|quicker|cheaper np ] :: comparison
  3 [ smaller|fewer|lower|lighter|leaner|slimmer np ] :: comparison
  3.5 [ @degree? more|less @moreOf np ] :: comparison
  4 [ @degree? better|superior|faster performance|efficiency|accuracy|results|conversion|reliability|throughput np ] :: comparison
  3.5 [ @degree? better|improved|higher|greater|increased|superior|faster @quality np ] :: comparison
  -- something named to compare to
  4 [ @degree? @comparative …4 than any|ever|other|most|competitors|competing|traditional|conventional|typical|before|previous|previously|existing|legacy|the|your|a|its|our|expensive|regular|standard|normal|average|all|anything|alternatives|similar|ordinary|using|with|Name np ] :: than
  4 [ @degree? more|less @adjective …3 than np1 ] :: than
  4 [ @degree? more|less|fewer np1 than any|ever|other|most|competitors|all|Name np ] :: than
  4 [ @degree? @comparative|more np than Name ] :: than
  4 [ @degree? @comparative to np1 than np1 ] :: than
  3 [ @degree? @comparative …2 than np1 ] :: than
  4 [ infinitely? @degree? @comparative than in|on Name|other|any np ] :: than
  4 [ @degree? @comparative than ever before? ] :: than
  3.5 [ significantly|substantially|dramatically|drastically|considerably|vastly|noticeably|measurably|remarkably|radically|far|exponentially better|easier|simpler|safer|stronger|smarter|cleaner|greater|smoother np ] :: comparison
  1.5 [ @degree better|easier|simpler|safer|stronger|smarter|cleaner|greater|smoother np ] :: comparison
  3.5 [ @degree? @comparative np1 ] :: compared
  3.5 [ @degree? @comparative to np1 ] :: compared
  3.5 [ @degree? more|less @adjective np ] :: compared
  3 [ @degree? @comparative|more|less np …6 compared|comparison to|with np1 ]
  4 [ unlike other|others|most|many|traditional|conventional|typical|legacy|competing np ]
  4 [ unlike some|our|the|any np1 ] :: comparison
  4 [ unlike Name ]
  3 [ better|superior|smarter|cheaper|faster|simpler|safer|healthier|modern|lightweight|affordable|powerful|sustainable|easier alternative|replacement|substitute np ] to|for
  3 [ ~outperform|~outpace|~outshine|~outclass|~surpass|~outlast|~outrank|~beat|~exceed …4 Name|competitors|competition|others|other|rivals|every|any|alternatives|all|most|the|expectations|them|industry|average np ] :: rival
  4 [ ~leave …2 competition|competitors|rivals …2 behind|dust ]
  4 [ superior to np1 ]
  4 [ better|faster|cheaper alternatives|than np1 ] :: than
  3 [ …0 ahead of the? competition|curve|rivals|competitors|pack ]
  3 [ most|other|traditional|many tools|solutions|platforms|apps|services|banks|companies|agencies|gyms|vendors|providers|competitors|alternatives|libraries|products|frameworks can't|cannot|don't|lack|fail|struggle|only|charge|force|require|still|won't|make_you|makes_you|lock|hide|ignore|leave_you|rely|need|sell|store|track|treat np1 ]
  -- what a competitor lacks
  4 [ Name has|have|offers|provides|comes|ships no|with_no|without np1 ] :: contrast
  4 [ Name lacks|lack|doesn't|does_not|can't|cannot|isn't|is_not|won't|charges …1 np …3 ] :: contrast
  4 while|whereas|but|and|, [ Name np …1 ~drop|~fall|~slow|~degrade|~struggle|~fail|~charge|~require|~cost|~lack …4 ] :: contrast
  3 with|and|has|have [ no|without monitoring|free|built_in|native|direct|support|self_hosted|open_source|api|live|email np ] :: other-vendor
  4 [ drop|drops|dropped|fall|falls|slower by #% ] :: contrast
  -- earlier state
  3 [ new and improved np ]
  3 [ improved|improves|increased|increases|boosted|boosts|boost|increase|accelerated|accelerates …2 @quality np ] :: comparison
  3 [ reduced|reduces|reduce|reducing|cut|cuts|cutting|lower|lowers|minimize|minimizes|minimise|shortens|shorten|shortened|speeds_up|speed_up|shrinks …3 time|times|risk|risks|complexity|overhead|churn|waste|latency|errors|effort|workload|turnaround|downtime|friction|delays|consumption|wait|waiting|load|size|bounce|usage|traffic|emissions np ] :: comparison
  4 [ #time|#% earlier|sooner|longer|quicker than? np ]
  3 [ twice|double|triple|half the np1 ] :: comparison
  3.5 [ less|fewer code|boilerplate|time|effort|work|risk|memory|hassle|friction|overhead|complexity|clutter|noise|stress|paperwork|downtime|manual|waiting|admin|maintenance|configuration|money|power|space|traffic|steps|clicks|errors|bugs|mistakes|tools|meetings|emails|tickets|interruptions|resources np ] :: comparison
  3 [ shorter …1 wait|waits|waiting|time|times|cycles|cycle|lead|queues|queue|stays|stay|recovery|delivery|turnaround np ] :: comparison measured
  3 [ longer …1 life|lifespan|range|runtime|battery|shelf|lasting|sessions|uptime np ] :: comparison measured
  3 [ compared|relative to|with other|traditional|competitors|competing|alternatives|conventional|existing|legacy|standard|plain|regular|previous|the_previous|most|similar|Name np ] :: comparison
  3 [ instead of|not|rather_than hours|days|weeks|months|years ] :: promotional
  4 [ # …1 ,? down|up from a|an|the|over|about|nearly|almost? #? np ]
  3.5 down|up from [ # np to # np ]
  3.5 [ unlike standard|regular|ordinary|generic|cheap|commercial|big|mass|normal|chemical|synthetic|competing np1 ] :: comparison
  3.5 [ feature? parity with np1 ]
  3.5 <!is|was|say|says|know|believe|mean|means|fact|reality|so|think [ something|things|features|capabilities|everything|that Name doesn't|does_not|can't|cannot|lacks|don't|do_not …3 ]
  3.5 [ don't|doesn't|not|can't|cannot …1 exist|found|available|have|offer|get|find on|in|with|from? other|any_other np1 ]
  3 [ like|than in other|most|traditional|conventional np1 ]
  3 [ not just|merely|only np1 like in? other|most np1 ]
  4 ^ [ Name ~limit|~require|~cap|~restrict|~lock …5 ] :: contrast
  3.5 [ lacks|lack the|any|this|these|such? np1 ] :: turn
  4 [ existing|other|most|traditional|current|legacy|conventional|alternative|competing solutions|tools|platforms|options|products|vendors|providers|systems|software|services|apps|competitors|frameworks|libraries ~be …2 too np1 ]
  3.5 [ Name ~be …1 too expensive|complex|slow|complicated|hard|heavy|bloated|limited|rigid|costly np ] :: third
  3.5 [ as !well|far|soon|long|much|many|such|early|little|few|opposed|needed np1 as Name np ]
  3 [ just_as|as !well|far|soon|long|much|many|such np1 as any|other|most|traditional|the_best|leading np1 ] :: promotional
  3.5 [ more|less|most budget_friendly|wallet_friendly|planet_friendly|user_friendly|developer_friendly|beginner_friendly np ] :: comparison
  4 [ @degree? more|less @adjective …3 than our|the|any|all|most|other|your|their|a|an np1 ] :: than
  4 [ Name ~be …1 way|far|much|simply|just too np1 ]
  3.5 [ ~go up|down by? #%|#x ]
  3.5 [ competitors|rivals|others|competition ~charge|~lock|~sell|~hide|~limit|~require|~force|don't|can't|cannot|won't np1 ]
  4 while|whereas [ Name ~limit|~charge|~require|~lock|~cap|~restrict|~sell|~force|~hide|~cost|~lack np …3 ] , we|our|Own :: third
  3 [ more|less|fewer np1 than a|an|the|our|typical|regular np1 ] :: than promotional
  3.5 [ less|fewer|lower fat|sugar|salt|carbs|sodium|alcohol|caffeine|calories|pain|noise|heat|mess|fees|fuel|packaging|shrinkage|spam np ] :: comparison
  3.5 ^ [ unlike np1 ] , we|our|it :: comparison
  3.5 [ other|most …1 agencies|banks|providers|companies|tools|apps|platforms|brands|insurers|vendors|gyms ~lock|~charge|~hide|~sell|~force|~make|~tie you|your …2 ]
  4 [ where|while others|competitors|most np …4 ] , we|our|Own
  4 [ from weeks|days|months|hours|minutes|years to just|only|mere? weeks|days|hours|minutes|seconds|# np ]
  3.5 [ from every? #time …3 to just|under|only? # np ]
  3.5 [ ~outperform leading|top|other|every|any|most|all|rival|comparable np1 ] :: rival
  3.5 ^ [ np1 up|down by? #%|#x ]
  3.5 [ more for less ]
  3 [ @comparative|better …7 than np1 ] :: than
  4 [ same np1 for|at less|half|a_fraction np ]
  3.5 ~go|~rise|~grow|~climb|~fall|~drop|~jump|~improve [ from # to # np ] :: worldly
  4 [ more|fewer np1 …4 than in|at? any other np1 ]
  3 ^ + [ #% np1 ] $
  `,
  LISTS,
);
