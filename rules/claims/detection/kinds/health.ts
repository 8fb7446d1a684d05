import {LISTS} from '../lists.js';
import {listPatterns} from '../patterns/pattern.js';

/**
 * Better health, care and well-being, and safety of people. Sources: FTC Health Products Compliance Guidance, EU
 * 1924/2006, CAP section 12. Health checks, self-healing clusters and the FDA disclaimer itself are none.
 */
export const HEALTH = listPatterns(
  'health',
  `
  3 [ @degree? ~improve|~boost|~support|~protect|~promote|~enhance|~strengthen|~restore|~transform|~advance|~safeguard|~regulate|~increase|~maintain …4 @wellbeing np ] :: human
  3 [ @degree? ~improve|~enhance|~strengthen …14 health|healthcare|care|health_care np ] :: human health-list
  3 [ ~reduce|~relieve|~ease|~lower|~lighten …2 burden|overburdening|pressure|strain|workload on …2 hospitals|hospital|health|clinics|nurses|doctors|carers|caregivers|patients np ]
  4 [ ~relieve|~reduce|~prevent|~treat|~cure|~heal|~soothe|~ease|~fight|~combat|~lower|~alleviate|~eliminate|~avoid|~end|~stop|~minimize|~minimise|~manage …3 @ailment np ] :: human
  4 [ better|improved|good|healthier|optimal|best|great|high_quality|safer|high_quality|higher_quality|equitable|compassionate|world_class health|healthcare|health_care|care|wellbeing|well-being|sleep|outcomes|patient_care|patient_outcomes|health_outcomes|primary_care np ] :: human
  5 [ ~save …2 lives|life ] :: lives
  4 [ life saving|changing np ]
  5 [ clinically|scientifically|medically proven|tested|validated|shown|backed|studied|effective|formulated np ]
  5 [ dermatologist|dermatologically|ophthalmologist|pediatrician|vet|doctor|lab|clinically tested np ]
  5 [ hypoallergenic|noncomedogenic np ]
  4 [ non toxic np ]
  4 [ ~keep|~make|~protect adj you|your|our|children|kids|families|people|patients|community|communities|workers|riders|drivers|passengers|students|them|everyone|users|us|employees|women|neighborhoods|streets|roads …3 safe|safer|healthy|healthier|from_harm np ] :: human
  4 [ safe|safer|gentle for|on …2 children|kids|babies|pets|families|family|skin|patients|everyone|baby|sensitive_skin|women|cyclists|pedestrians|drivers|infants np ]
  3 [ healthier|safer ,? more? …1 produce|crops|animals|pets|meat|ingredients|snacks|birth|births|pregnancy|pregnancies|childbirth|deliveries|communities|community|life|lives|lifestyle|workplace|workplaces|streets|roads|homes|schools|families|children|patients|births|mothers|people|world|you|skin|food|meals|diet|neighborhood|neighborhoods ]
  4 [ @wellbeing benefits ]
  3 [ health|nutritional|healing benefit|benefits|properties np ]
  3 [ healing|calming|soothing|anti_inflammatory|positive_health effect|effects np ]
  4 [ ~detox|detoxify|detoxifies|detoxifying np ]
  4 [ ~lose|~shed|~drop …2 weight|lbs|pounds|kilos ]
  4 [ weight loss np ] :: benefit
  4 [ stress|pain|anxiety relief np ]
  4 [ immunity|immune|mood|energy boosting|booster|boost|support np ]
  3 [ ~feel …2 healthier|calmer|stronger|younger|rested|energized|energised ]
  3 [ ~sleep|~breathe|~see|~feel better|deeper|easier np ] :: human
  4 [ ~deliver|~provide|~give|~receive|~get|~offer|~access|~improve|~expand adj quality|better|essential|lifesaving|preventive|equitable|compassionate|medical|life_saving|community|primary|best …2 care|healthcare|treatment|health|services np ] :: human
  3 [ access to …3 healthcare|health_care|care|medicine|medicines|clean_water|treatment|health_services np ] :: benefit
  4 [ shorter|fewer hospital|recovery|healing stay|stays|time|times|admissions|visits np ]
  4 [ fewer …1 stillbirths|deaths|injuries|infections|readmissions|hospitalizations|hospitalisations|crashes|accidents|falls|complications|relapses|migraines|headaches|seizures|flare_ups|symptoms|cavities|breakouts|sick_days np ] :: benefit
  4 [ ~reduce|~cut|~lower|~decrease …4 mortality|deaths|injuries|infections|readmissions|infant|maternal|hospitalizations|hospitalisations|crashes|accidents np ]
  3 [ healthcare|health|medical …1 for all|everyone ]
  3 [ ~nourish|~revitalize|~rejuvenate|~hydrate|~detoxify your|the|tired|dry? skin|body|hair|mind np ]
  3 [ evidence based care|treatment|therapy|medicine np ]
  3 [ good|great|better for your|the|our|you,|mental|physical health|heart|skin|body|mind|gut|soul|brain|lungs|back|eyes|teeth ]
  3 [ health and|, well-being|wellbeing|wellness|safety|happiness np ] :: benefit
  3 [ ~stay|~keep|~get healthy|fit|safe|well np ] :: human
  3 [ physical|mental|emotional activity|exercise|health|well-being|wellbeing|wellness np ] :: benefit
  4 [ backed|supported|proven by science|clinical_studies|clinical_trials|clinical_research|medical_research ]
  3.5 [ ~support|~promote|~maintain|~build healthy joints|bones|skin|hair|gut|heart|digestion|teeth|gums|weight|aging|ageing|eyes np ] :: human
  3.5 [ ~boost|~increase|~improve|~restore energy|focus|metabolism|immunity|stamina|libido|concentration|circulation !use|consumption|efficiency|prices|costs|bills|security np ] :: human
  4 [ ~get|~become|~feel|~stay healthier|fitter|stronger|happier_and_healthier np ] :: benefit
  3 [ improvement|improvements|improved|reduction|decrease|relief|recovery in|of|from …4 @wellbeing|@ailment|@body np ] :: human
  3.5 [ ~sharpen|~strengthen|~nourish|~support|~boost|~improve|~protect|~restore|~fight|~enhance|~aid|~promote|~soothe|~calm|~heal|~maintain|~balance|~rejuvenate|~tone|~relax|~repair|~hydrate|~stimulate|~firm …3 @body np ] :: human
  4 [ ~sleep|~wake|~feel|~breathe|~rest|~recover|~drift_off up? refreshed|deeper|rested|energized|energised|restored|faster|calmer|rejuvenated|soundly np ] :: human
  3 [ ~notice|~see|~experience|~report|~feel a? significant|real|measurable|noticeable|lasting? improvement|improvements|relief|reduction np ] :: human benefit
  3.5 [ immediate|instant|fast|quick|lasting|natural|effective|gentle|long_term|long_lasting|drug_free pain? relief|healing|recovery np ] :: human
  3.5 [ safe and|, effective|gentle|non_invasive|painless|natural|proven np ] :: human
  3.5 [ non invasive|addictive|drowsy|habit_forming|irritating|comedogenic np ] :: human
  3.5 [ pain|drug|allergen|chemical free np ] :: hyphen
  3.5 [ doctor|dermatologist|physician|expert|scientist|nutritionist|dentist|vet formulated|developed|approved|designed|led np ] :: hyphen
  3.5 [ stronger|healthier|thicker|shinier|clearer|smoother|younger|firmer|brighter|whiter …1 bones|hair|skin|nails|muscles|teeth|joints|looking|smile np ]
  3.5 [ ~support|~promote|~maintain|~encourage a|your|their|the? healthy np1 ] :: human
  4 [ ~lose|~drop|~shed|lost #$|#n|# lbs|pounds|kilos|kg|stone? ] !on|in|to|of :: human
  4 [ no|without|zero|free_of known|adverse|harmful|nasty|negative? side effects|effect np ]
  3.5 [ kinder|gentler|gentle|kind|softer|milder|mild|gentle_enough to|on|for your|the|their? …1 gum|gums|tissue|teeth|stomach|joints|eyes|skin|body|back|knees|hair np ]
  3.5 ~help …2 [ ~sleep|~relax|~unwind|~breathe|~focus|~concentrate better|through|deeply|well|easier|easily|soundly np ]
  4 [ ~sleep through_the_night|soundly|deeply np ]
  3.5 [ low|lower|rich|high|packed|loaded in|with sugar|fat|salt|sodium|calories|cholesterol|fibre|fiber|protein|antioxidants|vitamins|minerals|nutrients|vitamin|iron|calcium|probiotics|electrolytes|omega np ]
  4 [ ~kill|~remove|~eliminate|~destroy|~block|~filter #%|up_to|over? #%? of? germs|bacteria|viruses|allergens|pollen|toxins|contaminants|impurities|uv|bacteria_and_viruses np ]
  3.5 [ ~protect|protection|~guard|~shield|~defend …2 against|from …2 signs|sensitivity|free_radicals|dryness|ageing|aging|uv|sun|germs|bacteria|viruses|infection|illness|disease|falls|injury|injuries|flu|cavities|decay|blue_light|pollution|carbon_monoxide np ] :: human
  3 [ look|feel and|& feel|look younger|better|great|amazing|your_best|healthier np ]
  3 [ feel|notice the difference np ]
  3 [ see the difference ] $
  4 [ bpa|phthalate|paraben|sulphate|sulfate|latex|formaldehyde|voc|pfas|lead|fluoride free np ] :: hyphen
  4 [ ~help …4 ~recover|~overcome|~quit|~heal from? @ailment|addiction|smoking|alcohol|surgery|trauma|grief|loss|injury np ]
  4 [ ~lose|~drop|~shed up_to|as_much_as|over #$|#n|# lbs|pounds|kilos|kg|stone? ] :: human
  3.5 [ ~burn more|extra? calories|fat np ]
  3.5 [ ~build|~gain|~tone lean? muscle|muscles|strength np ] :: human
  4 ~keep …2 [ swimmers|residents|visitors|guests|pets|dogs|staff|members|pedestrians|cyclists|you|kids|athletes safe|hydrated|healthy|mobile|active np ]
  3.5 [ ~get you|people|clients|patients moving|walking|active|fit|back_on np ]
  3.5 [ without|no pain np ] $ :: promotional
  3 [ painless np1 ]
  3.5 [ ~protect|~treat mothers|babies|newborns|infants|expectant np …1 ]
  3.5 [ faster|earlier|quicker|accurate|early diagnosis|diagnoses|healing np ] :: human
  3.5 [ ~boost|~restore|~renew|~replenish|~increase your|their energy|focus|metabolism|stamina|libido|concentration|circulation|vitality !use|bills|costs|consumption np ]
  4 [ no|free_of|free_from|without …1 parabens|sulphates|sulfates|phthalates|bpa|microplastics|harsh_chemicals|toxins np …4 ]
  3 [ healthy|nutritious food|foods|meals|snacks|lunches|diet|diets|eating|habits|lifestyle|lifestyles|living np ] :: benefit
  4 [ safe|clean|cleaner|safer drinking water np ] :: human
  4 [ safe water np ] :: human
  4 [ lives|life are|were|is|have_been …1 saved ]
  4 [ ~fall|~drift asleep|off faster|sooner|easier|quicker np ]
  3.5 [ ~promote|~support|~aid|~encourage|~speed|~accelerate …1 healing|recovery|relaxation|circulation|digestion|regeneration np ] :: human
  `,
  LISTS,
);
