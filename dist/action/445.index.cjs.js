"use strict";exports.id=445,exports.ids=[445],exports.modules={4445:(function(P,E,_){_.d(E,{repack:()=>O.BC});var O=_(7179),s=_(8267),D=_(4952),M=_(2460),C=_(2725),R=_(6862),I=_(9542)})};
