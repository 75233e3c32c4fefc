"use strict";exports.id=4603,exports.ids=[4603],exports.modules={4603:(function(O,E,_){_.d(E,{repack:()=>D.BC});var D=_(3357),P=_(4740),s=_(2832),M=_(4097),B=_(1081),n=_(2473),I=_(4246)})};
