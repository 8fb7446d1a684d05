import {LISTS} from '../lists.js';
import {listPatterns} from '../patterns/pattern.js';

/**
 * Benefits for climate and nature. Sources: EU 2024/825 (generic claims, offsets), US Green Guides 16 CFR 260, CAP
 * section 11. “Sustainable growth”, a green button and an environment variable are none; see the guards.
 */
export const ENVIRONMENTAL = listPatterns(
  'environmental',
  `
  4 [ carbon|climate|co2 neutral|negative|positive|free|friendly|neutrality|offset|offsets|offsetting|smart|labelled|labeled|conscious np ]
  4 [ carbon footprint np ] :: benefit
  3 [ carbon saving|savings|reduction|reductions|emissions np ] :: benefit
  2 [ carbon|co2|greenhouse|ghg|climate|c02 dioxide|gas|saving|savings|emission|emissions|impact|reduction|reductions|capture np ] :: benefit
  4 [ @lessen|~offset|~prevent|~remove|~capture|~save …5 carbon|co2|emissions|pollution|waste|plastic|footprint|litter|greenhouse np ] :: natural
  3.5 [ @lessen …3 energy|water|fuel use|usage|consumption|waste|demand np ]
  4 [ cleaner|clean air|water|energy|streets|rivers|oceans|oceans|beaches|parks|electricity|power|environment|planet|community|neighborhood np ] :: benefit
  4 [ net|nearly zero np1 ]
  4 [ net|nearly zero ] by
  4 ~be|~become|~go|~reach|~achieve [ net zero ]
  4 [ zero energy|carbon|emissions building|homes|certified|hosting|operations np ]
  4 [ zero|low|ultra_low|lower|reduced|fewer emission|emissions|carbon|waste|impact np ]
  4 [ #%? renewable|green|clean|solar|wind|hydro|sustainable|fossil_free energy|energies|electricity|power|powered|hosting|sources|resources|fuel|fuels|materials|packaging|hosted ]
  3.5 [ #%? hydropower|hydroelectric|hydroelectricity|geothermal|biogas|biofuel|biofuels|biodiesel|windpower np ] :: benefit
  4 [ powered by|with …2 renewable|renewables|solar|wind|green|hydro np ]
  4 [ eco|environmentally|environment|planet|earth|climate|ocean|nature|bee|reef|wildlife friendly|conscious|safe|responsible|sound|sustainable|preferable|positive|aware|kind np ]
  3 [ ecologically np1 ]
  3 [ ecological impact|benefit|benefits|footprint|restoration|balance|farming|products|materials|packaging|values|standards np ] :: benefit
  3 [ environmental impact|benefit|benefits|footprint|sustainability|performance|stewardship|protection|responsibility|savings np ] :: benefit
  3 [ social , …2 environmental …4 impact|benefit|benefits|value ]
  3 [ sustainable|sustainably np1 ] :: sustainable
  2 [ sustainability np ] !is|was|report|page|officer|manager|team|standards|act :: benefit
  4 [ sourced|made|grown|produced|caught|farmed|harvested|manufactured|built sustainably|ethically|responsibly|locally np ]
  4 [ sustainably|ethically|responsibly sourced|made|grown|produced|caught|farmed|harvested|manufactured|built|run np ]
  4 [ #%? reusable|refillable …1 bag|bags|bottle|bottles|cup|cups|packaging|container|containers|nappies|diapers|straws|products ]
  4 [ #%? recycled|recyclable|compostable|biodegradable|upcycled|plant_based|bio_based|biobased|post_consumer np ] :: recycled
  4 [ #%? plastic|cruelty|chemical|pesticide|palm_oil|toxin|peat|fossil free np ] :: hyphen
  4 [ made|crafted|built|woven from|with|of …1 recycled|reclaimed|upcycled|renewable|ocean|organic|natural np1 ]
  4 [ zero waste np ]
  4 [ ~plant #|a|one|more|new|native|@vague|of|over|urban? tree|trees ]
  4 [ #n …2 trees|saplings planted? ] :: benefit
  3 [ ~protect|~save|~restore|~preserve|~conserve|~heal|~clean|~love|~respect|~regenerate|~rewild|~help|~support up? our|the|your|local|natural|marine|this? natural|local|marine|coastal|urban? planet|environment|nature|earth|oceans|ocean|forest|forests|climate|wildlife|biodiversity|ecosystems|rivers|river|bees|habitats|habitat|seas|beaches|parks|park|trees|wetlands|creek|creeks|waterways|reefs|shoreline np ] :: unasked
  4 [ good|better|best|great|kind|kinder|gentle|love for|on|to the|our planet|environment|earth|nature|climate|sea|seas|ocean|oceans|land|soil|bees|wildlife|rivers ]
  4 [ @lessen …2 environmental np ]
  3 [ greener np1 ] :: benefit
  3 [ healthier planet|soil|soils|rivers|environment|ecosystem|ecosystems|oceans|forests|nature np ] :: benefit
  3 [ organic np1 ] :: organic
  3 [ energy efficient|saving np ]
  3 [ ~use|~consume|~need|~require|with #%|#x|far|much|significantly? less energy|electricity|power|water|fuel|packaging|plastic ]
  3 [ less energy|water|waste|plastic|packaging|pollution|litter np ]
  4 [ ~offset …3 emissions|carbon|footprint np ]
  3 [ ~remove|~collect|~pick|~haul|~divert|~recycle|~clean|~compost …5 trash|litter|garbage|rubbish|waste|plastic|plastics|debris np ] :: unasked
  3 [ #n tonnes|tons|pounds|kg|bags|lbs of trash|litter|garbage|waste|plastic|co2|carbon|debris np ]
  3 [ # of trash|litter|garbage|waste|plastic|co2|carbon|debris|rubbish|emissions np ]
  3 [ circular economy|fashion|design np ]
  4 [ ~fight|~tackle|~combat|~slow|~address|~reverse|~mitigate …1 climate|global change|warming|crisis ]
  2 [ green hosting|hosted|company|business|buildings|transport|mobility|chemistry|cleaning|alternative|fashion|events|choice|options|future np ]
  3 [ rewilding|reforestation|reforest np ]
  3 [ low|minimal|smaller|lighter|reduced|minimum environmental|ecological|carbon impact|footprint np ]
  3 [ ecosystem restoration|conservation|protection np ]
  4 [ powered …1 by the? sun|wind|solar|water np ]
  4 [ ~save|~use|~conserve|~prevent …3 # of water|energy|electricity|fuel|paper|plastic|co2|carbon np ]
  4 [ ~offset every|each|all|our|your np1 ] :: benefit
  3 [ without|no|free_of|zero …2 pesticides|pesticide|herbicides|fertilizers|fertilisers|microplastics|deforestation|plastics|emissions np ] :: benefit
  3.5 [ ~help|~adapt|~respond …4 to climate_change|a_changing_climate ] :: unasked
  4 [ ~protect|~save|~restore|~preserve|~conserve|~regenerate|~rewild|~defend …3 @nature np ] :: unasked
  2.5 [ green|greener np1 ] :: green
  3.5 [ measurable|positive|real|lasting|environmental|carbon|climate climate|environmental|planet impact|benefit|benefits np ] :: benefit
  3.5 [ environmentally|climate|carbon|nature and? socially|net? net|positive|positive np1 ]
  3.5 [ ~replace …4 fossil|diesel|petrol|gas|coal|plastic np …3 with? np ] :: unasked
  3 [ water|energy|resource|land|soil|forest|wildlife|nature|marine|ocean|habitat|biodiversity conservation|restoration|stewardship|preservation np ] :: benefit
  4 [ @lessen …3 impact|footprint|harm|damage on|to|upon the|our|your|their|its|local? @nature ]
  3.5 [ @lessen …4 energy|water|fuel|oil|gas|electricity|power|plastic|paper|diesel|coal|food|packaging use|usage|consumption|waste|demand|need np ]
  3 [ natural|organic|regenerative|traditional|ethical|responsible|biodynamic|sustainable farming|farms|farm|farmers|agriculture|agricultural|practices|growing|fishing|forestry|sourcing|methods np ] :: benefit
  4 [ ~commit|committed|dedicated|commitment|dedication|devoted to …2 sustainability|sustainable|environment|planet|nature|conservation|climate|environmental|regeneration np ]
  3.5 [ fully|all|100%|completely electric fleet|vehicles|vans|cars|buses|building|kitchen|kitchens|bikes|taxis|delivery|np ]
  3.5 [ fleet|vans|vehicles|cars|buses|kitchen|kitchens|building ~be fully|all|100%|completely electric ]
  3.5 [ water|energy|resource|fuel|power|paper saving|saver|savers|efficient|efficiency np ] :: benefit hyphen
  3.5 [ responsible|ethical|sustainable|regenerative|eco|green|conscious tourism|travel|sourcing|fashion|consumption|production|manufacturing|forestry|investing|investment|choices np ] :: benefit
  3.5 [ compost|bee|pollinator|bird|forest|soil friendly np ] :: hyphen
  3.5 [ ~keep …3 out of the? …2 atmosphere|landfill|landfills|ocean|oceans|rivers|environment|waterways|sea np …3 ]
  4 [ no|zero|without any? exhaust|tailpipe|harmful|toxic|direct|carbon|co2|greenhouse? emissions|fumes|pollution np ]
  4 [ ~reduce …2 eco|ecological|carbon|environmental footprint|impact np ]
  4 [ ~compost|~recycle|~upcycle|~reuse all|everything|every|#%|most …1 of? our|the? np1 ] :: promotional unasked
  4 [ no|zero|never|less|ditch single_use|virgin|unnecessary? plastic|plastics np ] :: promotional
  4 [ made|derived|crafted|woven from plants|bamboo|hemp|cork|algae|seaweed|mushrooms|sugarcane|flax|waste|scraps|offcuts|food_waste|coffee_grounds np ]
  4 [ ~run|running|heated|charged on|by|with|from adj wind|solar|sunshine|sunlight|renewables|biogas|geothermal|hydropower np ]
  4 [ tree|trees planted for|with|per|every np1 ]
  4 [ regeneratively|organically|humanely np1 ]
  4 [ @lessen|low|fewer|zero …1 food miles np ]
  4 [ ~tread lightly np ]
  3.5 [ naturally|plant derived np1 ]
  4 [ @lessen …3 use|reliance|dependence|need of|on|for adj fossil|plastic|plastics|water|energy|chemicals|pesticides|pesticide|paper|packaging|fertilizers|oil|diesel np ]
  4 [ ~improve|~enrich|~rebuild|~nourish …2 soil|soils|biodiversity|water_quality|air_quality np ] :: unasked
  3.5 [ ~switch …4 to electric|renewable|recycled|solar|led np ] :: promotional
  4 [ responsibly|well|sustainably|certified? managed forests|woodland|woodlands|fisheries|forestry np ]
  4 [ ~decompose|~biodegrade naturally|in|into|within np …3 ]
  3.5 [ ~preserve|~conserve|~rewild|~restore …7 forest|woodland|wetland|habitat|meadow|meadows np ] :: unasked
  4 [ up_to? #%|#x|half less|fewer|lower …1 carbon|co2|emissions|waste|plastic|water|energy|electricity|fuel|packaging np ]
  `,
  LISTS,
);
