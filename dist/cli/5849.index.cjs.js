"use strict";exports.id=5849,exports.ids=[5849],exports.modules={5849:(function(o,s,_){_.d(s,{loadSecretFinder:()=>d.fN});var d=_(9208),t=_(2207)})};
