"use strict";exports.id=7815,exports.ids=[7815],exports.modules={7815:(function(o,s,_){_.d(s,{loadSecretFinder:()=>d.fN});var d=_(3145),t=_(2207)})};
