"use strict";exports.id=3745,exports.ids=[3745],exports.modules={3745:(function(D,E,_){_.d(E,{repack:()=>P.BC});var P=_(5311),s=_(2742),M=_(261),O=_(4945),I=_(3729),n=_(8910),A=_(3602)})};
